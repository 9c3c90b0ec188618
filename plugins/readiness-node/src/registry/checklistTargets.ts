// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { resolve } from 'path';
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

/**
 * Reads `readiness.checklists`: a list of `{ file }`, relative to the working directory, or `{ url }`. Without it, the
 * built-in checklist.
 * @throws InputError for an entry that is neither, or an empty list.
 * @internal
 */
export function checklistTargets(config: RootConfigService): string[] {
  const key = 'readiness.checklists';
  const entries = config.getOptionalConfigArray(key);
  if (!entries) {
    return ['deploy-new-service'];
  }
  if (entries.length === 0) {
    throw new InputError(
      `${key} is empty; remove it to use the built-in checklist, or list { file: ... } or { url: ... }`,
    );
  }
  return entries.map((entry, index) => {
    const file = entry.getOptionalString('file');
    const url = entry.getOptionalString('url');
    if ((file === undefined) === (url === undefined)) {
      throw new InputError(
        `${key}[${index}] needs either "file" or "url", for example { file: ./checklists/ours.yaml }`,
      );
    }
    if (url !== undefined && !/^https?:\/\//i.test(url)) {
      throw new InputError(
        `${key}[${index}].url is "${url}"; write a URL that begins with https://, or use "file"`,
      );
    }
    return url ?? resolve(file!);
  });
}
