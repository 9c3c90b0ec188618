// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { HealthComponentKind } from '../reading/types';
import type { ComponentKinds } from './componentsOf';

const KEY = 'readiness.health.components';
const KINDS: HealthComponentKind[] = [
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

/**
 * Reads `readiness.health.components`.
 *
 * @throws InputError that names the key and tells what to write instead
 * @internal
 */
export function readComponentKinds(config: Config): ComponentKinds {
  const kinds = new Map<string, HealthComponentKind>();
  (config.getOptionalConfigArray(KEY) ?? []).forEach((item, index) => {
    const given = item.getString('kind');
    const kind = KINDS.find(one => one === given);
    if (!kind) {
      throw new InputError(
        `${KEY}[${index}].kind: "${given}" is not a kind of component. Write one of ${KINDS.join(
          ', ',
        )}.`,
      );
    }
    kinds.set(item.getString('name').toLowerCase(), kind);
  });
  return kinds;
}
