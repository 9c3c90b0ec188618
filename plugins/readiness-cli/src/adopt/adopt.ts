// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CompiledChecklist } from 'backstage-plugin-readiness-common';
import { toShownPath } from '../catalogFiles/toShownPath';
import type { CatalogFile } from '../catalogFiles/types';
import { subjectsIn } from '../subjects/loadSubjects';
import type { Subject } from '../subjects/types';
import type { Terminal } from '../terminal/Terminal';
import { FileToEdit } from '../writing/FileToEdit';
import { adoptFile } from './adoptFile';
import type { AdoptReport, UnreadFile } from './AdoptReport';
import type { CreatedFile } from './create/createFile';
import type { TableContent } from './csv/readAnswersOf';

/**
 * Adopts the entities of catalog files: each file is written once, if it has not changed meanwhile.
 * @param options - `created`: files that are to be made; `empty`: folders without one; `readAnswers`: reads a table, once it
 *   is known which entities there are
 */
export async function adopt(options: {
  files: readonly CatalogFile[];
  created: readonly CreatedFile[];
  empty: readonly string[];
  checklists: CompiledChecklist[];
  isDryRun: boolean;
  readsRepository: boolean;
  readAnswers?: (subjects: readonly Subject[]) => TableContent;
  terminal: Terminal;
}): Promise<AdoptReport> {
  const { created, checklists, isDryRun, readAnswers, terminal } = options;
  const { readsRepository } = options;
  const files = [...options.files, ...created.map(({ file }) => file)];
  const { subjects, problems } = await subjectsIn({
    files,
    checklists,
    readsRepository,
    terminal,
  });
  const table = readAnswers?.(subjects);
  const report: AdoptReport = {
    isDryRun,
    entities: [],
    created: created.map(({ file, from }) => ({ file: file.path, from })),
    unread: [
      ...unreadOf(options, terminal.cwd),
      ...problems.map(message => ({ file: '.', message, isError: false })),
    ],
    changedMeanwhile: [],
    ...(table && { table: table.report }),
  };
  for (const catalogFile of files) {
    const own = subjects.filter(({ file }) => file === catalogFile.path);
    const made = created.find(({ file }) => file === catalogFile);
    if (own.length === 0 && !made) {
      continue;
    }
    const { absolutePath, path, text } = catalogFile;
    const file = made
      ? FileToEdit.create(absolutePath, path, text)
      : await FileToEdit.open(absolutePath, path);
    const adopted = await adoptFile(file, own, {
      cellsOf: ref => table?.answers.get(ref) ?? [],
    });
    const isChanged = adopted.some(({ diff }) => diff !== '');
    if ((isChanged || made) && !isDryRun && !(await file.write())) {
      report.changedMeanwhile.push(path);
    }
    report.entities.push(...adopted);
  }
  return report;
}

function unreadOf(
  {
    files,
    created,
    empty,
  }: Pick<Parameters<typeof adopt>[0], 'files' | 'created' | 'empty'>,
  cwd: string,
): UnreadFile[] {
  const made = new Set(created.map(({ file }) => file.absolutePath));
  return [
    ...files.flatMap(({ problems }) =>
      problems.map(({ file, line, message, type }) => ({
        file,
        ...(line !== undefined && { line }),
        message,
        isError: type === 'error',
      })),
    ),
    ...empty
      .filter(folder => ![...made].some(path => path.startsWith(folder)))
      .map(folder => ({
        file: toShownPath(folder, cwd),
        message: 'There is no catalog-info.yaml in it. --create makes one.',
        isError: true,
      })),
  ];
}
