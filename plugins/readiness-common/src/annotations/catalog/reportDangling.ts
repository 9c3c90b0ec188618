// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from '../../engine';
import { targetRefsOf } from '../../engine/relations';
import type { FindingList } from '../answers/FindingList';
import { quote } from '../values/quote';

/** The relation, and the field of the source file that creates it. */
const RELATIONS = [
  ['dependsOn', 'spec.dependsOn'],
  ['consumesApi', 'spec.consumesApis'],
] as const;

/** Reports relations to entities that do not exist, because their answers are missing. @internal */
export function reportDangling(
  entity: CatalogEntity,
  related: ReadonlyMap<string, CatalogEntity>,
  findings: FindingList,
): void {
  for (const [relation, field] of RELATIONS) {
    for (const ref of targetRefsOf(entity, relation)) {
      if (!related.has(ref)) {
        findings.add(`relations.${relation}`, undefined, {
          code: 'dangling-relation',
          message: `${field} names ${quote(ref)}, which is not in the catalog.`,
          fix: `Correct the name in ${field}, or register that entity.`,
        });
      }
    }
  }
}
