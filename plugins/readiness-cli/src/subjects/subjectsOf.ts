// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CatalogEntity,
  CompiledChecklist,
  Evaluation,
  Fact,
  ObservedFact,
} from 'backstage-plugin-readiness-common';
import type { CatalogFile, EntityInFile } from '../catalogFiles/types';
import { CliError } from '../cli/CliError';
import { evaluateEntities } from '../evaluation/evaluateEntities';
import type { FilePlace, Subject } from './types';

/** What was observed about the entities. */
export interface ObservedFacts {
  /** By lower-case ref. */
  facts: ReadonlyMap<string, ObservedFact[]>;
  /** Names of the facts that could have been observed. */
  observable: ReadonlySet<string>;
  placeOf(entityRef: string, fact: Fact): FilePlace | undefined;
}

const NO_FACTS: ObservedFacts = {
  facts: new Map(),
  observable: new Set(),
  placeOf: () => undefined,
};

/** The entities of catalog files that a checklist is for. */
export async function subjectsOf(options: {
  files: readonly CatalogFile[];
  checklists: CompiledChecklist[];
  observed: ObservedFacts;
  now: number;
}): Promise<Subject[]> {
  const { files, checklists, observed, now } = options;
  const found = files.flatMap(file =>
    file.entities.map(item => ({ item, file })),
  );
  const items = found.map(({ item }) => item);
  // Of two with the same ref the first counts, as in the catalog
  const inScope = found.filter(
    ({ item }, at) =>
      items.findIndex(({ entityRef }) => entityRef === item.entityRef) === at,
  );
  return inScope.flatMap(({ item, file }): Subject[] => {
    const { entity, entityRef } = item;
    const checklist = checklists.find(one => one.appliesTo(entity));
    if (!checklist) {
      return [];
    }
    const evaluate = (
      one: CatalogEntity,
      { facts, observable }: ObservedFacts,
    ) =>
      evaluateOne({
        item: { ...item, entity: one },
        items,
        checklist,
        facts,
        observable,
        now,
      });
    return [
      {
        entity,
        entityRef,
        file: file.path,
        absolutePath: file.absolutePath,
        checklist,
        now,
        facts: observed.facts.get(entityRef) ?? [],
        placeOf: fact => observed.placeOf(entityRef, fact),
        evaluate: one => evaluate(one, observed),
        evaluateWithoutFacts: () => evaluate(entity, NO_FACTS),
      },
    ];
  });
}

async function evaluateOne(options: {
  item: EntityInFile;
  items: readonly EntityInFile[];
  checklist: CompiledChecklist;
  facts: ObservedFacts['facts'];
  observable: ObservedFacts['observable'];
  now: number;
}): Promise<Evaluation> {
  const { item, items, checklist, ...rest } = options;
  const [result] = await evaluateEntities({
    ...rest,
    entities: [item],
    others: items
      .filter(({ entityRef }) => entityRef !== item.entityRef)
      .map(({ entity }) => entity),
    checklists: [checklist],
  });
  if (result.type !== 'evaluated') {
    throw new CliError(
      result.type === 'tooLarge'
        ? result.message
        : `${item.entityRef} is not in scope of the checklist.`,
      { position: { file: item.file, line: item.line } },
    );
  }
  return result.evaluation;
}
