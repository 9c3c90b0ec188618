// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  answersOfPeople,
  type CatalogEntity,
  type CompiledChecklist,
  EntityProjection,
  type EntityAnswers,
  entityRefOf,
  findRelatedEntities,
  readEntityAnswers,
} from 'backstage-plugin-readiness-common';
import type { EntityInFile } from '../catalogFiles/types';
import { withRelations } from './withRelations';

/** An entity in scope of a checklist, with all that its evaluation reads but facts. @internal */
export interface PreparedEntity {
  type: 'inScope';
  item: EntityInFile;
  checklist: CompiledChecklist;
  /** Projected; may hold secrets. */
  entity: CatalogEntity;
  /** By lower-case ref. */
  related: ReadonlyMap<string, CatalogEntity>;
  /** Those that it is related to, in either direction, as they stand in their files. */
  relatedInFiles: CatalogEntity[];
  /** Refs of related entities that are not known here, so that their answers are missing. */
  unknownEntities: string[];
  answers: EntityAnswers;
  /** The same as evidence providers get them. */
  observedAnswers: Record<string, string[]>;
}

/** An entity that is not evaluated. @internal */
export type LeftOutEntity =
  | { type: 'outOfScope'; item: EntityInFile }
  | { type: 'tooLarge'; item: EntityInFile; message: string };

/** @internal */
export interface PrepareOptions {
  /** Those that are evaluated. */
  entities: EntityInFile[];
  /** Further ones that they may be related to. */
  others?: CatalogEntity[];
  /** The first that an entity is in scope of counts. */
  checklists: CompiledChecklist[];
  /** Keys of annotations that are read for evidence. */
  annotations?: readonly string[];
  now: number;
}

/**
 * Finds the checklist, the related entities and the answers of entities, as the portal does, among those that are given. One
 * that is not given is not known to be missing: it may be in the catalog.
 * @internal
 */
export async function prepareEntities(
  options: PrepareOptions,
): Promise<(PreparedEntity | LeftOutEntity)[]> {
  const { entities, others = [], checklists, now } = options;
  const projection = new EntityProjection({
    checklists: checklists.map(({ source }) => source),
    also: { annotations: [...(options.annotations ?? [])], labels: [] },
  });
  const given = [...entities.map(({ entity }) => entity), ...others];
  const all = withRelations(given);
  const inFiles = new Map(given.map(one => [entityRefOf(one), one]));
  const projected = new Map<string, CatalogEntity>();
  const source = {
    async find(refs: string[]) {
      for (const ref of refs) {
        const entity = all.get(ref);
        if (entity && !projected.has(ref)) {
          projected.set(ref, projection.relatedEntity(entity));
        }
      }
      return projected;
    },
  };
  const prepared: (PreparedEntity | LeftOutEntity)[] = [];
  for (const item of entities) {
    const own = all.get(item.entityRef)!;
    const checklist = checklists.find(one => one.appliesTo(own));
    const excess = checklist && projection.excessOf(own);
    if (!checklist) {
      prepared.push({ type: 'outOfScope', item });
    } else if (excess !== undefined) {
      prepared.push({ type: 'tooLarge', item, message: excess });
    } else {
      const entity = projection.entityInScope(own);
      const [{ related, inputs }] = await findRelatedEntities([entity], source);
      const answers = readEntityAnswers({ checklist, entity, related, now });
      prepared.push({
        type: 'inScope',
        item,
        checklist,
        entity,
        related,
        relatedInFiles: [
          ...new Set([
            ...related.keys(),
            ...(own.relations ?? []).map(({ targetRef }) => targetRef),
          ]),
        ].flatMap(ref => inFiles.get(ref) ?? []),
        unknownEntities: inputs.filter(ref => !related.has(ref)),
        answers,
        observedAnswers: answersOfPeople(answers.answers),
      });
    }
  }
  return prepared;
}
