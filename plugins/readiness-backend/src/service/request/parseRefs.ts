// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/**
 * Entity refs of a request in lower case, with their kind and namespace.
 * @throws InputError for what is no entity ref
 * @internal
 */
export function parseRefs(
  parameter: string,
  defaultKind: string,
  refs: string[] | undefined,
): string[] | undefined {
  return refs?.map(ref => {
    try {
      return stringifyEntityRef(parseEntityRef(ref, { defaultKind }));
    } catch {
      throw new InputError(
        `"${ref}" is no entity ref: write "${parameter}" as ${defaultKind}:default/name`,
      );
    }
  });
}
