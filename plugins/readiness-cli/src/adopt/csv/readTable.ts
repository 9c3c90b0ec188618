// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import Papa from 'papaparse';
import { CliError } from '../../cli/CliError';

/** Bytes of a table. */
export const MOST_BYTES = 10 * 1024 * 1024;
const MOST_COLUMNS = 1_000;

/** The first line that Excel understands: it names the separator. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** A table as a spreadsheet shows it. */
export interface Table {
  header: string[];
  /** `row` as a spreadsheet counts it: the header is row 1. Rows without any text are left out. */
  rows: { row: number; cells: string[] }[];
}

/**
 * Reads a table as spreadsheets save it: separated by commas, semicolons or tabs, with or without a byte order mark, UTF-8 or,
 * with a byte order mark, UTF-16 (_Unicode text_ of Excel).
 * @param file - its name, for errors
 * @throws CliError where it cannot be read as a whole
 */
export function readTable(bytes: Uint8Array, file: string): Table {
  if (bytes.length > MOST_BYTES) {
    throw new CliError(
      `${file} has ${bytes.length} bytes; at most ${MOST_BYTES} are read.`,
      { fix: 'Split the table.' },
    );
  }
  const whole = decode(bytes, file);
  const [line = '', separator] = SEPARATOR_LINE.exec(whole) ?? [];
  const { data, errors } = Papa.parse<string[]>(whole.slice(line.length), {
    delimiter: separator ?? '',
    delimitersToGuess: [',', ';', '\t'],
    skipEmptyLines: false,
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) {
    throw new CliError(
      `The quotes do not match in row ${(broken.row ?? 0) + 1}: ${
        broken.message
      }.`,
      {
        position: { file },
        fix: 'Put cells with separators, quotes or line breaks into double quotes, and write quotes in them twice.',
      },
    );
  }
  const [header = [], ...rows] = data.map(cells =>
    cells.map(cell => cell.trim()),
  );
  if (header.every(cell => cell === '')) {
    throw new CliError('The table has no header.', {
      position: { file },
      fix: 'Write the names of the columns into its first row: one for the entity, and one for each check.',
    });
  }
  if (header.length > MOST_COLUMNS) {
    throw new CliError(
      `The table has ${header.length} columns; at most ${MOST_COLUMNS} are read.`,
      { position: { file }, fix: 'Leave out what is no answer.' },
    );
  }
  return {
    header,
    rows: rows
      .map((cells, index) => ({ row: index + 2, cells }))
      .filter(({ cells }) => cells.some(cell => cell !== '')),
  };
}

/** `D` for the fourth column, as a spreadsheet names it. */
export function columnLetters(index: number): string {
  const before = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return before > 0 ? columnLetters(before - 1) + letter : letter;
}

function decode(bytes: Uint8Array, file: string): string {
  const [first, second] = bytes;
  const wide =
    (first === 0xff && second === 0xfe && 'utf-16le') ||
    (first === 0xfe && second === 0xff && 'utf-16be');
  try {
    const text = new TextDecoder(wide || 'utf-8', { fatal: true }).decode(
      bytes,
    );
    if (!text.includes('\0')) {
      return text;
    }
  } catch {
    // Said below
  }
  throw new CliError('The table is not UTF-8.', {
    position: { file },
    fix: 'Save it as "CSV UTF-8" in Excel.',
  });
}
