// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CatalogEntity,
  type CompiledChecklist,
  EntityProjection,
  evaluateEntity,
  type Evaluation,
  findRelatedEntities,
  type ObservedFact,
} from 'backstage-plugin-readiness-common';
import type { EntityInFile } from '../catalogFiles/types';
import { withRelations } from './withRelations';

/** What came of one entity. @internal */
export type EntityResult = EntityInFile &
  (
    | {
        type: 'evaluated';
        checklist: CompiledChecklist;
        evaluation: Evaluation;
        /** Refs of related entities that are not known here, so that their answers are missing. */
        unknownEntities: string[];
      }
    | {
        /** No checklist is for it. */
        type: 'outOfScope';
      }
    | {
        type: 'tooLarge';
        message: string;
      }
  );

/** @internal */
export interface EvaluateEntitiesOptions {
  /** Those that are evaluated. */
  entities: EntityInFile[];
  /** Further ones that they may be related to. */
  others?: CatalogEntity[];
  /** The first that an entity is in scope of counts. */
  checklists: CompiledChecklist[];
  /** What was observed, by lower-case ref. */
  facts?: ReadonlyMap<string, ObservedFact[]>;
  /** Names of the facts that could have been observed. */
  observable?: ReadonlySet<string>;
  now: number;
}

/**
 * Evaluates entities as the portal does, with related entities among those that are given. An entity that is not given is
 * not known to be missing: it may be in the catalog.
 * @internal
 */
export async function evaluateEntities(
  options: EvaluateEntitiesOptions,
): Promise<EntityResult[]> {
  const { entities, others = [], checklists, facts, observable, now } = options;
  const projection = new EntityProjection({
    checklists: checklists.map(({ source }) => source),
  });
  const all = withRelations([
    ...entities.map(({ entity }) => entity),
    ...others,
  ]);
  const projected = new Map<string, CatalogEntity>();
  const source = {
    async find(refs: string[]) {
      const found = new Map<string, CatalogEntity>();
      for (const ref of refs) {
        const entity = all.get(ref);
        if (entity) {
          const known = projected.get(ref) ?? projection.relatedEntity(entity);
          projected.set(ref, known);
          found.set(ref, known);
        }
      }
      return found;
    },
  };
  const results: EntityResult[] = [];
  for (const item of entities) {
    const entity = all.get(item.entityRef)!;
    const checklist = checklists.find(one => one.appliesTo(entity));
    if (!checklist) {
      results.push({ ...item, type: 'outOfScope' });
      continue;
    }
    const excess = projection.excessOf(entity);
    if (excess !== undefined) {
      results.push({ ...item, type: 'tooLarge', message: excess });
      continue;
    }
    const inScope = projection.entityInScope(entity);
    const [{ related, inputs }] = await findRelatedEntities([inScope], source);
    const evaluation = evaluateEntity({
      checklist,
      entity: inScope,
      related,
      facts: facts?.get(item.entityRef),
      observable,
      now,
    });
    results.push({
      ...item,
      type: 'evaluated',
      checklist,
      evaluation: {
        ...evaluation,
        findings: evaluation.findings.filter(
          ({ code }) => code !== 'dangling-relation',
        ),
      },
      unknownEntities: inputs.filter(ref => !related.has(ref)),
    });
  }
  return results;
}
