// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CatalogEntity,
  CompiledChecklist,
} from 'backstage-plugin-readiness-common';
import type { RelatedEntities } from './relatedEntities/findRelatedEntities';
import { hashOf, sha256 } from './projection';

/**
 * Part of each hash. Raise it when a release judges otherwise, or stores something else of the same input: every service is
 * then scored once more. Here and not in a migration, because during a rolling update the former release may score
 * services after the migration, and would leave rows that look up to date.
 */
const SCORING = 3;

/**
 * A hash of everything that judging a subject looks at, but for the time. Neighbours that are missing are part of it:
 * once they are there, the outcome may be another.
 * @param observed - what providers say, without times
 * @internal
 */
export function inputHashOf(
  entity: CatalogEntity,
  checklist: CompiledChecklist,
  { related, inputs }: RelatedEntities,
  observed: string[] = [],
): string {
  const relatedEntities = [...inputs].sort().map(ref => {
    const relatedEntity = related.get(ref);
    return relatedEntity ? `${ref} ${hashOf(relatedEntity)}` : `${ref} -`;
  });
  return sha256(
    [
      SCORING,
      hashOf(entity),
      checklist.id,
      checklist.digest,
      ...relatedEntities,
      ...observed,
    ].join('\n'),
  );
}
