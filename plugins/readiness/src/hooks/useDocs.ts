// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { projectFile } from '../projectPage';

/**
 * The address of a page of the documentation, given its file: `docs/waivers.md`. Below `readiness.docs.baseUrl` where that
 * is configured.
 *
 * @internal
 */
export function useDocs(): (path: string) => string {
  const baseUrl = useApi(configApiRef).getOptionalString(
    'readiness.docs.baseUrl',
  );
  return path =>
    baseUrl === undefined
      ? projectFile(path)
      : `${baseUrl.replace(/\/$/, '')}/${path.replace(/^docs\//, '')}`;
}
