// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { readRef, refuseUnknownKeys } from './readRefs';

const KEY = 'readiness.sensitive';

/**
 * Who sees what is sensitive besides the owners, by `readiness.sensitive.readers`: refs of groups and users, and subjects
 * of service tokens such as `external:audit`.
 * @throws InputError that names the place
 * @internal
 */
export function readSensitiveReaders(config: RootConfigService): string[] {
  const given = config.getOptionalConfig(KEY);
  refuseUnknownKeys(given, KEY, ['readers']);
  return (given?.getOptionalStringArray('readers') ?? []).map((reader, index) =>
    /^(external|plugin):/.test(reader)
      ? reader
      : readRef(reader, `${KEY}.readers[${index}]`),
  );
}
