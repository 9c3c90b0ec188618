// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CompiledChecklist } from 'backstage-plugin-readiness-common';
import type { Named } from '../../draft/chooseEntity';
import { mapColumns } from './mapColumns';
import { readTable } from './readTable';
import { type CellAnswer, rowAnswers, type UnknownRow } from './rowAnswers';

/** What a table says, and what of it says nothing. */
export interface TableContent {
  /** By entity ref. */
  answers: ReadonlyMap<string, readonly CellAnswer[]>;
  report: { file: string; unknownColumns: string[]; unknownRows: UnknownRow[] };
}

/**
 * Reads a table of answers.
 * @throws CliError where it cannot be read, or nobody can tell what its columns are
 */
export function readAnswersOf(options: {
  bytes: Uint8Array;
  /** As messages show it. */
  file: string;
  /** `column=check` */
  maps: readonly string[];
  entities: readonly Named[];
  checklist: CompiledChecklist;
}): TableContent {
  const { bytes, file, maps, entities, checklist } = options;
  const table = readTable(bytes, file);
  const columns = mapColumns(table.header, {
    checklist: checklist.source,
    maps,
    file,
  });
  const { answers, unknownRows } = rowAnswers({
    table,
    columns,
    entities,
    checklist,
  });
  return {
    answers,
    report: { file, unknownColumns: columns.unknown, unknownRows },
  };
}
