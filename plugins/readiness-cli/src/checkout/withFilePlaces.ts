// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { dirname, relative, sep } from 'node:path';
import { normalizeOrigin } from 'backstage-plugin-readiness-backend-module-repository/checkout';
import type { EntityInFile } from '../catalogFiles/types';
import { findCheckout } from '../git/findCheckout';
import { originOf } from './originOf';

const MANAGED_BY = 'backstage.io/managed-by-location';

/**
 * Entities with the place of their file, as the catalog adds it: it answers for their repository. Unchanged where nobody
 * knows what a checkout was cloned from.
 * @internal
 */
export async function withFilePlaces(
  items: EntityInFile[],
  options: {
    absolutePathOf: (item: EntityInFile) => string;
    env: Readonly<Record<string, string | undefined>>;
  },
): Promise<EntityInFile[]> {
  const { absolutePathOf, env } = options;
  const origins = new Map<string, string | undefined>();
  const placed: EntityInFile[] = [];
  for (const item of items) {
    const path = absolutePathOf(item);
    const root = findCheckout(dirname(path));
    if (root && !origins.has(root)) {
      const origin = await originOf(root, env);
      origins.set(root, origin && normalizeOrigin(origin));
    }
    const origin = root && origins.get(root);
    const { entity } = item;
    const annotations = entity.metadata.annotations ?? {};
    if (!root || !origin || annotations[MANAGED_BY] !== undefined) {
      placed.push(item);
      continue;
    }
    const file = relative(root, path).split(sep).map(encodeURIComponent);
    const blob = new URL(origin).hostname.includes('gitlab')
      ? '-/blob'
      : 'blob';
    placed.push({
      ...item,
      entity: {
        ...entity,
        metadata: {
          ...entity.metadata,
          annotations: {
            ...annotations,
            [MANAGED_BY]: `url:${origin}/${blob}/HEAD/${file.join('/')}`,
          },
        },
      },
    });
  }
  return placed;
}
