// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';
import type { Settings } from 'backstage-plugin-readiness-node/evidence';

/** What a component can be said to be. @alpha */
export type ConfiguredKind =
  | 'self'
  | 'system'
  | 'database'
  | 'cache'
  | 'queue'
  | 'search'
  | 'storage'
  | 'email'
  | 'service';

const KINDS: readonly ConfiguredKind[] = [
  'self',
  'system',
  'database',
  'cache',
  'queue',
  'search',
  'storage',
  'email',
  'service',
];

/** The kinds of components whose names are ambiguous, by name in lower case. @internal */
export type ComponentKinds = ReadonlyMap<string, ConfiguredKind>;

/**
 * Reads `readiness.health.components`.
 *
 * @throws InputError that names the key and tells what to write instead
 * @internal
 */
export function readComponentKinds(settings: Settings): ComponentKinds {
  const kinds = new Map<string, ConfiguredKind>();
  for (const item of settings.items('components')) {
    const given = item.requiredText('kind');
    const kind = KINDS.find(one => one === given);
    if (!kind) {
      throw new InputError(
        `${item.at(
          'kind',
        )}: "${given}" is not a kind of component. Write one of ${KINDS.join(
          ', ',
        )}.`,
      );
    }
    kinds.set(item.requiredText('name').toLowerCase(), kind);
  }
  return kinds;
}
