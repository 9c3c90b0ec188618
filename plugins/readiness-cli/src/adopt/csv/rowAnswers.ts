// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Check,
  CompiledChecklist,
} from 'backstage-plugin-readiness-common';
import { findNamed, type Named } from '../../draft/chooseEntity';
import { cellValue } from './cellValue';
import type { Columns } from './mapColumns';
import { columnLetters, type Table } from './readTable';

/** An answer of a table, with the cell that it stands in. */
export interface CellAnswer {
  name: string;
  value: string;
  row: number;
  /** `D (License)`. */
  column: string;
}

/** A row that stands for no entity here, or not for one alone. */
export interface UnknownRow {
  row: number;
  /** As the table has it. */
  entity: string;
  reason: string;
}

/** What a table says of the entities. */
export interface TableAnswers {
  /** By entity ref. */
  answers: Map<string, CellAnswer[]>;
  unknownRows: UnknownRow[];
}

/** The answers of each row, for the entity that its ref or name stands for. Empty cells answer nothing. */
export function rowAnswers(options: {
  table: Table;
  columns: Columns;
  entities: readonly Named[];
  checklist: CompiledChecklist;
}): TableAnswers {
  const { table, columns, entities, checklist } = options;
  const answers = new Map<string, CellAnswer[]>();
  const unknownRows: UnknownRow[] = [];
  const rowOf = new Map<string, number>();
  for (const { row, cells } of table.rows) {
    const entity = cells[columns.entity] ?? '';
    const found = entity === '' ? [] : findNamed(entities, entity);
    const [only] = found;
    const before = only && rowOf.get(only.entityRef);
    if (found.length !== 1 || before !== undefined) {
      unknownRows.push({
        row,
        entity,
        reason: reasonOf(entity, found, before),
      });
      continue;
    }
    rowOf.set(only.entityRef, row);
    const given = columns.answers.flatMap(({ index, name, title }) => {
      const check = checkOf(name, checklist);
      const value = cellValue(cells[index] ?? '', check);
      return value === ''
        ? []
        : [{ name, value, row, column: `${columnLetters(index)} (${title})` }];
    });
    answers.set(only.entityRef, given);
  }
  return { answers, unknownRows };
}

/** Details have no check: `license.note` is any text. */
function checkOf(
  name: string,
  checklist: CompiledChecklist,
): Check | undefined {
  return checklist.checksById.get(name);
}

const MOST_LISTED = 5;

function reasonOf(
  entity: string,
  found: readonly Named[],
  before: number | undefined,
): string {
  if (entity === '') {
    return 'It names no entity.';
  }
  if (found.length === 0) {
    return 'There is no such entity in these files.';
  }
  if (before !== undefined) {
    return `Row ${before} is about the same entity; that one counts.`;
  }
  const refs = found.slice(0, MOST_LISTED).map(({ entityRef }) => entityRef);
  const more = found.length - refs.length;
  return `It may be ${refs.join(' or ')}${more > 0 ? ` or ${more} more` : ''}.`;
}
