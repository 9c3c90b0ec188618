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
import {
  type EvaluateDraft,
  localEvaluator,
  portalEvaluator,
} from '../check/evaluators';
import { withFilePlaces } from '../checkout/withFilePlaces';
import { CliError } from '../cli/CliError';
import { prepareEntities } from '../evaluation/prepareEntities';
import type { Portal } from '../portal/Portal';
import type { Terminal } from '../terminal/Terminal';
import { fullEvaluation } from './fullEvaluation';
import type { Subject } from './types';

const OLD_PORTAL =
  'The portal is too old to evaluate a change: what it has observed does not count here.';

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
  /** Whose checklists, related entities and observations count. */
  portal: Portal | undefined;
  terminal: Terminal;
}): Promise<LoadedSubjects> {
  const { paths, readsRepository, portal, terminal } = options;
  const { cwd } = terminal;
  const checklists = portal
    ? await portal.checklists()
    : await loadChecklists({ files: options.checklists, cwd });
  const files = await readCatalogFiles({ paths, cwd });
  return {
    ...(await subjectsIn({
      files,
      checklists,
      readsRepository,
      portal,
      terminal,
    })),
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
  portal?: Portal;
  terminal: Terminal;
}): Promise<Pick<LoadedSubjects, 'subjects' | 'problems'>> {
  const { files, checklists, readsRepository, portal, terminal } = options;
  const { cwd, env } = terminal;
  const now = terminal.now();
  const beside = (await readBeside(files, cwd)).map(({ entity }) => entity);
  const pathOf = new Map(files.map(file => [file.path, file.absolutePath]));
  const absolutePathOf = ({ file }: EntityInFile) => pathOf.get(file)!;
  const placed = await withFilePlaces(
    [...findDuplicates(files).known.values()],
    {
      absolutePathOf,
      env,
    },
  );
  const entities = new Map(placed.map(item => [item.entityRef, item]));
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
      absolutePathOf: ({ item }) => absolutePathOf(item),
      env,
      now,
    },
  );
  const observable = new Set(readsRepository ? reader.facts : []);
  const evaluateDraft: EvaluateDraft = portal
    ? portalEvaluator(portal, {
        onOld: () => problems.push(OLD_PORTAL),
      })
    : localEvaluator({ observable, now });

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
    const { evaluation } = await evaluateDraft(one, facts.get(item.entityRef));
    return fullEvaluation(evaluation, {
      entityRef: item.entityRef,
      checklist: one.checklist,
      now,
    });
  }

  const subjects = inScope.map(({ item, checklist, answers }): Subject => {
    const { entity, entityRef, file } = item;
    return {
      entity,
      entityRef,
      file,
      absolutePath: absolutePathOf(item),
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
