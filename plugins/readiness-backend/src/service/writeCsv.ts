// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { stringify } from 'csv-stringify';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Heading and value of each column. Undefined is an empty cell. @internal */
export type CsvColumns<T> = readonly (readonly [
  heading: string,
  valueOf: (item: T) => string | number | undefined,
])[];

/**
 * Writes items as CSV (RFC 4180) as they come, without ever holding all of them.
 *
 * @remarks
 * Titles and names are chosen by owners and opened in spreadsheets, so a cell that would be read as a formula begins with an
 * apostrophe, every cell is in quotes, and none has more than one line: a reader that takes each line for a record would find
 * a formula at the beginning of one. https://owasp.org/www-community/attacks/CSV_Injection
 * @internal
 */
export async function writeCsv<T>(
  columns: CsvColumns<T>,
  items: AsyncIterable<T[]> | Iterable<T[]>,
  target: Writable,
): Promise<void> {
  await pipeline(
    Readable.from(rows(columns, items)),
    stringify({
      header: true,
      columns: columns.map(([heading]) => heading),
      quoted: true,
      quoted_empty: true,
      record_delimiter: '\r\n',
    }),
    target,
  );
}

/** What spreadsheets read as the beginning of a formula; the wide forms too, which some of them turn into the others. */
const FORMULA = /^[=+\-@|%＝＋－＠]/;

/** White space and control characters of all kinds, lines too. */
// eslint-disable-next-line no-control-regex
const GAPS = /[\s\u0000-\u001F\u007F-\u009F\u200B\u2028\u2029\uFEFF]+/g;

function cellOf(value: string | number): string | number {
  if (typeof value === 'number') {
    return value;
  }
  const text = value.replace(GAPS, ' ').trim();
  return FORMULA.test(text) ? `'${text}` : text;
}

async function* rows<T>(
  columns: CsvColumns<T>,
  items: AsyncIterable<T[]> | Iterable<T[]>,
): AsyncIterable<(string | number)[]> {
  for await (const portion of items) {
    for (const item of portion) {
      yield columns.map(([, valueOf]) => cellOf(valueOf(item) ?? ''));
    }
  }
}
