// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { columnLetters, MOST_BYTES, readTable } from './readTable';

const rows = [
  ['service', 'License'],
  ['shop', 'MIT; "or" not,\nwho knows'],
];

function write(separator: string, lineBreak: string): string {
  return rows
    .map(cells =>
      cells.map(cell => `"${cell.replace(/"/g, '""')}"`).join(separator),
    )
    .join(lineBreak);
}

const expected = { header: rows[0], rows: [{ row: 2, cells: rows[1] }] };

describe('readTable', () => {
  it.each([',', ';', '\t'])(
    'reads cells between %j, with any line breaks',
    separator => {
      for (const lineBreak of ['\n', '\r\n']) {
        expect(
          readTable(Buffer.from(write(separator, lineBreak)), 'a.csv'),
        ).toEqual(expected);
      }
    },
  );

  it('reads a byte order mark, UTF-16 and the separator line of Excel', () => {
    const text = write(';', '\r\n');
    for (const bytes of [
      Buffer.from(`\uFEFF${text}`),
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
      Buffer.from(`sep=;\r\n${text}`),
    ]) {
      expect(readTable(bytes, 'a.csv')).toEqual(expected);
    }
  });

  it('counts rows as a spreadsheet does, and leaves out empty ones', () => {
    const text = 'service,license\n,\n\n shop , MIT \n';
    expect(readTable(Buffer.from(text), 'a.csv').rows).toEqual([
      { row: 4, cells: ['shop', 'MIT'] },
    ]);
  });

  it('refuses what it cannot read as a whole', () => {
    const messageOf = (bytes: Buffer) => {
      try {
        readTable(bytes, 'a.csv');
        return undefined;
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(
      messageOf(Buffer.from('service,license\nshop,"MIT\ncart,"x"\n')),
    ).toMatch('quotes');
    expect(messageOf(Buffer.from([0x61, 0xe4, 0x0a]))).toMatch('not UTF-8');
    expect(messageOf(Buffer.from('a\0b'))).toMatch('not UTF-8');
    expect(messageOf(Buffer.from(''))).toMatch('no header');
    expect(messageOf(Buffer.alloc(MOST_BYTES + 1, 'a'))).toMatch('at most');
    expect(messageOf(Buffer.from('a,'.repeat(1_001)))).toMatch('columns');
  });
});

describe('columnLetters', () => {
  it('names columns as a spreadsheet does', () => {
    expect([0, 25, 26, 51, 52, 702].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'AAA',
    ]);
  });
});
