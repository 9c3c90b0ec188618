// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CompiledChecklist } from 'backstage-plugin-readiness-common';
import { readCatalogFiles } from '../catalogFiles/readCatalogFiles';
import type { CatalogFile } from '../catalogFiles/types';
import { loadChecklists } from '../checklists/loadChecklists';
import type { Terminal } from '../terminal/Terminal';
import { observeCheckouts } from './observeCheckouts';
import { subjectsOf } from './subjectsOf';
import type { Subject } from './types';

/** The entities that can be answered for, and where they are from. */
export interface LoadedSubjects {
  subjects: Subject[];
  files: CatalogFile[];
  checklists: CompiledChecklist[];
}

/**
 * Reads catalog files, the checklists, and what the checkouts of the files tell.
 * @throws CliError
 */
export async function loadSubjects(options: {
  paths: string[];
  /** Paths of checklist files; none for the built-in checklist. */
  checklists: string[];
  terminal: Terminal;
}): Promise<LoadedSubjects> {
  const { paths, terminal } = options;
  const { cwd } = terminal;
  const checklists = await loadChecklists({ files: options.checklists, cwd });
  const files = await readCatalogFiles({ paths, cwd });
  const now = terminal.now();
  const observed = await observeCheckouts({ files, checklists, terminal, now });
  const subjects = await subjectsOf({ files, checklists, observed, now });
  return { subjects, files, checklists };
}
