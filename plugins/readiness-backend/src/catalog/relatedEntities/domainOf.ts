// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RelatedEntities } from 'backstage-plugin-readiness-common';

/** The ref of the Domain that an entity belongs to by way of its System. @internal */
export function domainOf({ related }: RelatedEntities): string | undefined {
  for (const [ref, { kind }] of related) {
    if (kind.toLowerCase() === 'domain') {
      return ref;
    }
  }
  return undefined;
}
