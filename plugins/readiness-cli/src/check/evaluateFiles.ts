// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckoutReader } from 'backstage-plugin-readiness-backend-module-repository/checkout';
import type {
  CatalogEntity,
  CompiledChecklist,
} from 'backstage-plugin-readiness-common';
import type { EntityInFile } from '../catalogFiles/types';
import { observeCheckouts } from '../checkout/observeCheckouts';
import { withFilePlaces } from '../checkout/withFilePlaces';
import {
  type LeftOutEntity,
  prepareEntities,
  type PreparedEntity,
} from '../evaluation/prepareEntities';
import type { Terminal } from '../terminal/Terminal';
import type { Base } from './base/openBase';
import type { EvaluateDraft, EvaluatedDraft } from './evaluators';

/** An entity of a file, evaluated. @internal */
export interface EvaluatedInFile extends EvaluatedDraft {
  item: EntityInFile;
  checklist: CompiledChecklist;
}

/** Evaluates the entities of one state of the files. @internal */
export async function evaluateFiles(options: {
  entities: EntityInFile[];
  others: CatalogEntity[];
  checklists: CompiledChecklist[];
  /** Undefined to leave the repository alone. */
  reader: CheckoutReader | undefined;
  evaluate: EvaluateDraft;
  absolutePathOf: (item: EntityInFile) => string;
  /** The state of the repository, if it is not that of the folder. */
  base?: Base;
  terminal: Terminal;
  now: number;
}): Promise<{
  evaluated: EvaluatedInFile[];
  leftOut: LeftOutEntity[];
  notes: string[];
}> {
  const { reader, evaluate, absolutePathOf, base, terminal, now } = options;
  const prepared = await prepareEntities({
    entities: await withFilePlaces(options.entities, {
      absolutePathOf,
      env: terminal.env,
    }),
    others: options.others,
    checklists: options.checklists,
    annotations: reader?.annotations,
    now,
  });
  const inScope = prepared.filter(
    (one): one is PreparedEntity => one.type === 'inScope',
  );
  const observed =
    reader && inScope.length > 0
      ? await observeCheckouts(inScope, {
          reader,
          absolutePathOf: ({ item }) => absolutePathOf(item),
          env: terminal.env,
          base,
          now,
        })
      : undefined;
  const evaluated: EvaluatedInFile[] = [];
  for (const one of inScope) {
    const { item, checklist } = one;
    const facts = observed?.facts.get(item.entityRef);
    evaluated.push({ item, checklist, ...(await evaluate(one, facts)) });
  }
  return {
    evaluated,
    leftOut: prepared.filter(
      (one): one is LeftOutEntity => one.type !== 'inScope',
    ),
    notes: observed?.problems ?? [],
  };
}
