// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { resolve } from 'node:path';
import {
  type CompiledChecklist,
  differenceOf,
} from 'backstage-plugin-readiness-common';
import { findDuplicates } from '../catalogFiles/findDuplicates';
import { readBeside } from '../catalogFiles/readBeside';
import { readCatalogFiles } from '../catalogFiles/readCatalogFiles';
import type { CatalogFile, EntityInFile } from '../catalogFiles/types';
import { createCheckoutReader } from '../checkout/observeCheckouts';
import { CliError } from '../cli/CliError';
import type { Portal } from '../portal/Portal';
import type { Terminal } from '../terminal/Terminal';
import type { Base } from './base/openBase';
import { readBaseFiles } from './base/readBaseFiles';
import { evaluateFiles } from './evaluateFiles';
import { localEvaluator, portalEvaluator } from './evaluators';
import { explainOutOfScope } from './report/explainOutOfScope';
import type { EvaluatedEntity, Report } from './report/types';

const OLD_PORTAL =
  'The portal is too old to evaluate a change: it evaluated the files alone, without what it has observed. Update backstage-plugin-readiness-backend.';

/** @internal */
export interface CollectOptions {
  /** Files and folders; none for the working directory. */
  paths: string[];
  checklists: CompiledChecklist[];
  /** Whether the repository around the files is read. */
  readsRepository: boolean;
  base?: Base;
  portal?: Portal;
  terminal: Terminal;
}

/**
 * Evaluates the entities of files, with all that the checkout around them tells, and what the change does to them.
 * @throws CliError when there is nothing that could be evaluated
 * @internal
 */
export async function collectReport(options: CollectOptions): Promise<Report> {
  const { checklists, readsRepository, base, portal, terminal } = options;
  const { cwd } = terminal;
  const now = terminal.now();
  const files = await readCatalogFiles({ paths: options.paths, cwd });
  refuseNothing(files, options.paths);
  const { known, problems } = findDuplicates(files);
  const beside = await readBeside(files, cwd);
  const reader = readsRepository ? createCheckoutReader() : undefined;
  const notes = new Set<string>();
  const common = {
    checklists,
    reader,
    evaluate: portal
      ? portalEvaluator(portal, { onOld: () => notes.add(OLD_PORTAL) })
      : localEvaluator({ observable: reader && new Set(reader.facts), now }),
    terminal,
    now,
  };
  const head = await evaluateFiles({
    ...common,
    entities: [...known.values()],
    others: beside.map(({ entity }) => entity),
    absolutePathOf: ({ file }) => resolve(cwd, file),
  });
  const baseFiles = base && (await readBaseFiles(base, options.paths, cwd));
  const baseKnown = baseFiles && findDuplicates(baseFiles).known;
  const before =
    base &&
    baseKnown &&
    (await evaluateFiles({
      ...common,
      entities: [...baseKnown.values()],
      others: beside.map(({ entity }) => entity),
      absolutePathOf: ({ file }) => resolve(base.root, file),
      base,
    }));
  reader?.close();
  for (const note of [...head.notes, ...(before?.notes ?? [])]) {
    notes.add(note);
  }
  const earlier = new Map(
    before?.evaluated.map(one => [one.item.entityRef, one]),
  );
  const entities = head.evaluated.map(
    ({ difference, ...one }): EvaluatedEntity => {
      const { evaluation, checklist } = one;
      const then = earlier.get(one.item.entityRef)?.evaluation;
      const change = then
        ? differenceOf({ before: then, after: evaluation, checklist })
        : difference;
      return { ...one, ...(change && { change }) };
    },
  );
  const inScope = new Set(entities.map(({ item }) => item.entityRef));
  return {
    evaluatedAt: now,
    root: cwd,
    entities,
    leftOut: head.leftOut.map(one => ({
      item: one.item,
      reason:
        one.type === 'tooLarge'
          ? `It is too large to be evaluated: ${one.message}`
          : explainOutOfScope(one.item.entity, checklists),
    })),
    problems: [...files.flatMap(file => file.problems), ...problems],
    notes: [...notes],
    known: new Map([
      ...beside.map((item): [string, EntityInFile] => [item.entityRef, item]),
      ...known,
    ]),
    ...(base && {
      comparedWith: {
        name: base.ref,
        added: [...inScope].filter(ref => !earlier.has(ref)),
        removed: [...earlier.keys()].filter(ref => !inScope.has(ref)),
      },
    }),
    ...(portal &&
      !base && {
        comparedWith: { name: 'the portal', added: [], removed: [] },
      }),
  };
}

function refuseNothing(files: CatalogFile[], paths: string[]): void {
  const where = paths.length > 0 ? paths.join(', ') : 'this folder';
  if (files.length === 0) {
    throw new CliError(`There is no catalog file in ${where}.`, {
      fix: 'Folders are searched for files that are called catalog-info.yaml. Name others: readiness check path/to/file.yaml',
    });
  }
  if (
    files.every(
      ({ entities, problems }) =>
        entities.length === 0 && problems.length === 0,
    )
  ) {
    throw new CliError(
      `${files.map(({ path }) => path).join(', ')} has no entity.`,
      { fix: 'An entity has kind and metadata.name: docs/examples has some.' },
    );
  }
}
