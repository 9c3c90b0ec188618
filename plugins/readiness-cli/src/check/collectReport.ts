// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { resolve } from 'node:path';
import {
  type CompiledChecklist,
  shortestPath,
} from 'backstage-plugin-readiness-common';
import { findDuplicates } from '../catalogFiles/findDuplicates';
import { readCatalogFiles } from '../catalogFiles/readCatalogFiles';
import { readBeside } from '../checkout/readBeside';
import type { CatalogFile, EntityInFile } from '../catalogFiles/types';
import {
  createCheckoutReader,
  observeCheckouts,
} from '../checkout/observeCheckouts';
import { CliError } from '../cli/CliError';
import { evaluatePrepared } from '../evaluation/evaluatePrepared';
import {
  type PreparedEntity,
  prepareEntities,
} from '../evaluation/prepareEntities';
import type { Terminal } from '../terminal/Terminal';
import { explainOutOfScope } from './report/explainOutOfScope';
import type { Report } from './report/types';

/** @internal */
export interface CollectOptions {
  /** Files and folders; none for the working directory. */
  paths: string[];
  checklists: CompiledChecklist[];
  /** Whether the repository around the files is read. */
  readsRepository: boolean;
  terminal: Terminal;
}

/**
 * Evaluates the entities of files, with all that the checkout around them tells.
 * @throws CliError when there is nothing that could be evaluated
 * @internal
 */
export async function collectReport(options: CollectOptions): Promise<Report> {
  const { checklists, readsRepository, terminal } = options;
  const { cwd, env } = terminal;
  const now = terminal.now();
  const files = await readCatalogFiles({ paths: options.paths, cwd });
  refuseNothing(files, options.paths);
  const { known, problems } = findDuplicates(files);
  const beside = await readBeside(files, cwd);
  const reader = readsRepository ? createCheckoutReader() : undefined;
  const prepared = await prepareEntities({
    entities: [...known.values()],
    others: beside.map(({ entity }) => entity),
    checklists,
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
          absolutePathOf: ({ item }) => resolve(cwd, item.file),
          env,
          now,
        })
      : undefined;
  const observable = reader && new Set(reader.facts);
  return {
    evaluatedAt: now,
    root: cwd,
    entities: inScope.map(one => {
      const { item, checklist, unknownEntities } = one;
      const evaluation = evaluatePrepared(one, {
        facts: observed?.facts.get(item.entityRef),
        observable,
        now,
      });
      const path = shortestPath({ evaluation, checklist });
      return { item, checklist, evaluation, path, unknownEntities };
    }),
    leftOut: prepared.flatMap(one => {
      if (one.type === 'inScope') {
        return [];
      }
      const { item } = one;
      const reason =
        one.type === 'tooLarge'
          ? `It is too large to be evaluated: ${one.message}`
          : explainOutOfScope(item.entity, checklists);
      return [{ item, reason }];
    }),
    problems: [...files.flatMap(file => file.problems), ...problems],
    notes: observed?.problems ?? [],
    // What is read first comes first: the files that were asked for
    known: new Map([
      ...beside.map((item): [string, EntityInFile] => [item.entityRef, item]),
      ...known,
    ]),
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
