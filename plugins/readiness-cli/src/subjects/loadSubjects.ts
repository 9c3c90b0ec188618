// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CatalogEntity,
  type CompiledChecklist,
  type Evaluation,
} from 'backstage-plugin-readiness-common';
import { readCatalogFiles } from '../catalogFiles/readCatalogFiles';
import { toShownPath } from '../catalogFiles/toShownPath';
import { findDuplicates } from '../catalogFiles/findDuplicates';
import type { CatalogFile, EntityInFile } from '../catalogFiles/types';
import { loadChecklists } from '../checklists/loadChecklists';
import {
  createCheckoutReader,
  observeCheckouts,
} from '../checkout/observeCheckouts';
import { readBeside } from '../catalogFiles/readBeside';
import { CliError } from '../cli/CliError';
import { evaluatePrepared } from '../evaluation/evaluatePrepared';
import { prepareEntities } from '../evaluation/prepareEntities';
import type { Terminal } from '../terminal/Terminal';
import type { Subject } from './types';

/** The entities that can be answered for, and where they are from. */
export interface LoadedSubjects {
  subjects: Subject[];
  files: CatalogFile[];
  checklists: CompiledChecklist[];
  /** Why a checkout could not be read, in sentences. */
  problems: string[];
}

/**
 * Reads catalog files, the checklists, and what the checkouts of the files tell. Of two entities with the same ref the first
 * counts, as in the catalog.
 * @param options - `checklists` are paths; none for the built-in checklist
 * @throws CliError
 */
export async function loadSubjects(options: {
  paths: string[];
  checklists: string[];
  readsRepository: boolean;
  terminal: Terminal;
}): Promise<LoadedSubjects> {
  const { paths, readsRepository, terminal } = options;
  const { cwd } = terminal;
  const checklists = await loadChecklists({ files: options.checklists, cwd });
  const files = await readCatalogFiles({ paths, cwd });
  return {
    ...(await subjectsIn({ files, checklists, readsRepository, terminal })),
    files,
    checklists,
  };
}

/** The entities of catalog files that a checklist is for, with what their checkouts tell. */
export async function subjectsIn(options: {
  files: CatalogFile[];
  checklists: CompiledChecklist[];
  /** Whether the repositories around the files are read. */
  readsRepository: boolean;
  terminal: Terminal;
}): Promise<Pick<LoadedSubjects, 'subjects' | 'problems'>> {
  const { files, checklists, readsRepository, terminal } = options;
  const { cwd, env } = terminal;
  const now = terminal.now();
  const { known: entities } = findDuplicates(files);
  const beside = (await readBeside(files, cwd)).map(({ entity }) => entity);
  const pathOf = new Map(files.map(file => [file.path, file.absolutePath]));
  const reader = createCheckoutReader();
  const prepare = (items: EntityInFile[], others: CatalogEntity[] = []) =>
    prepareEntities({
      entities: items,
      others,
      checklists,
      annotations: reader.annotations,
      now,
    });
  const prepared = await prepare([...entities.values()], beside);
  const inScope = prepared.filter(one => one.type === 'inScope');
  const { facts, places, folders, problems } = await observeCheckouts(
    readsRepository ? inScope : [],
    {
      reader,
      absolutePathOf: ({ item }) => pathOf.get(item.file)!,
      env,
      now,
    },
  );
  const observable = new Set(readsRepository ? reader.facts : []);

  async function evaluate(item: EntityInFile): Promise<Evaluation> {
    const others = [...entities.values()].flatMap(({ entityRef, entity }) =>
      entityRef === item.entityRef ? [] : [entity],
    );
    const [one] = await prepare([item], [...others, ...beside]);
    if (one.type !== 'inScope') {
      throw new CliError(
        one.type === 'tooLarge'
          ? one.message
          : `${item.entityRef} is not in scope of the checklist.`,
        { position: { file: item.file, line: item.line } },
      );
    }
    return evaluatePrepared(one, {
      facts: facts.get(item.entityRef),
      observable,
      now,
    });
  }

  const subjects = inScope.map(({ item, checklist, answers }): Subject => {
    const { entity, entityRef, file } = item;
    return {
      entity,
      entityRef,
      file,
      absolutePath: pathOf.get(file)!,
      checklist,
      now,
      answered: answers.answers,
      facts: facts.get(entityRef) ?? [],
      sharesFolder: [...folders].some(
        ([ref, folder]) =>
          ref !== entityRef && folder === folders.get(entityRef),
      ),
      placeOf({ name }) {
        const place = places.get(entityRef)?.get(name);
        return (
          place && {
            file: toShownPath(place.absolutePath, cwd),
            ...(place.line !== undefined && { line: place.line }),
          }
        );
      },
      evaluate: changed => evaluate({ ...item, entity: changed }),
    };
  });
  return { subjects, problems };
}
