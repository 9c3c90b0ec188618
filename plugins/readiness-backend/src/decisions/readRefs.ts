// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Config } from '@backstage/config';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { suggest } from 'backstage-plugin-readiness-node/checklist';

/**
 * Refs of groups and users, in lower case.
 * @throws InputError that names the place
 * @internal
 */
export function readRefs(
  config: Config | undefined,
  path: string,
  key: string,
): string[] {
  return (config?.getOptionalStringArray(key) ?? []).map((given, index) =>
    readRef(given, `${path}.${key}[${index}]`),
  );
}

/** One of them. @internal */
export function readRef(given: string, at: string): string {
  const ref = parseQuietly(given);
  if (ref === undefined) {
    throw new InputError(
      `${at}: "${given}" is no group and no user: write it as group:default/sre or user:default/ann`,
    );
  }
  return ref;
}

/** @throws InputError for a key that there is not, with the nearest that there is. @internal */
export function refuseUnknownKeys(
  config: Config | undefined,
  path: string,
  known: string[],
): void {
  const unknown = config?.keys().find(key => !known.includes(key));
  if (unknown !== undefined) {
    throw new InputError(
      `${path}.${unknown}: no such option; ${suggest(unknown, known)}`,
    );
  }
}

function parseQuietly(given: string): string | undefined {
  try {
    const ref = parseEntityRef(given, { defaultKind: 'group' });
    const isOwner = ['group', 'user'].includes(ref.kind.toLowerCase());
    return isOwner ? stringifyEntityRef(ref) : undefined;
  } catch {
    return undefined;
  }
}
