// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  CSV_COLUMNS,
  noUnverifiedAnswers,
  noVerifiableAnswers,
  type ServiceSummary,
} from 'backstage-plugin-readiness-common';
import { propertyRuns } from 'backstage-plugin-readiness-common/testUtils';
import fc from 'fast-check';
import { Writable } from 'node:stream';
import { writeCsv } from './writeCsv';

function service(texts: Partial<ServiceSummary>): ServiceSummary {
  return {
    entityRef: 'component:default/books',
    kind: 'Component',
    namespace: 'default',
    name: 'books',
    verdict: 'ready',
    verdictSince: '2026-11-23T00:00:00.000Z',
    completeness: { answered: 1, applicable: 1 },
    blockers: [],
    open: { blocker: 0, required: 0, recommended: 0 },
    dataClasses: [],
    monitoring: 'monitored',
    verifiableAnswers: noVerifiableAnswers(),
    contradictions: 0,
    unverifiedAnswers: noUnverifiedAnswers(),
    evaluatedAt: '2026-11-23T00:00:00.000Z',
    ...texts,
  };
}

async function csvOf(services: ServiceSummary[]): Promise<string> {
  const parts: Buffer[] = [];
  const target = new Writable({
    write(part, _encoding, done) {
      parts.push(Buffer.from(part));
      done();
    },
  });
  await writeCsv(
    CSV_COLUMNS,
    (async function* one() {
      yield services;
    })(),
    target,
  );
  return Buffer.concat(parts).toString('utf8');
}

/** RFC 4180, strictly: every field in quotes, records end with CR LF, nothing beside. */
function parse(csv: string): string[][] {
  const records: string[][] = [];
  let at = 0;
  while (at < csv.length) {
    const record: string[] = [];
    for (;;) {
      if (csv[at] !== '"') {
        throw new Error(`no quote at ${at}`);
      }
      let field = '';
      for (at++; ; at++) {
        if (at >= csv.length) {
          throw new Error('no end of a field');
        }
        if (csv[at] !== '"') {
          field += csv[at];
        } else if (csv[at + 1] === '"') {
          field += '"';
          at++;
        } else {
          break;
        }
      }
      record.push(field);
      at++;
      if (csv[at] !== ',') {
        break;
      }
      at++;
    }
    if (csv.slice(at, at + 2) !== '\r\n') {
      throw new Error(`no end of a record at ${at}`);
    }
    at += 2;
    records.push(record);
  }
  return records;
}

const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

describe('writeCsv', () => {
  it.each([
    ['a\n=1+1', 'a =1+1'],
    ['\n=1+1', "'=1+1"],
    ['\r\n\t=1+1', "'=1+1"],
    ['  @SUM(1)', "'@SUM(1)"],
    ['-2+3', "'-2+3"],
    ['＝1+1', "'＝1+1"],
    ['\u200b=1+1', "'=1+1"],
    ['say "hi", all', 'say "hi", all'],
    ['a;b\u2028=1', 'a;b =1'],
  ])('writes the title %j as one cell on one line', async (title, cell) => {
    const csv = await csvOf([service({ title })]);
    expect(csv.split(/\r?\n|\r/)).toHaveLength(3);
    expect(parse(csv)[1][1]).toBe(cell);
  });

  it('can be read by a strict reader, whatever owners write, and holds no formula', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(...'=+-@"\',;\r\n\t a1|'.split('')),
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            title: text,
            owner: text,
            system: text,
            domain: text,
            lifecycle: text,
            type: text,
          }),
          { maxLength: 5 },
        ),
        async texts => {
          const csv = await csvOf(texts.map(service));
          const records = parse(csv);
          expect(records).toHaveLength(texts.length + 1);
          expect(csv.split(/\r?\n|\r/)).toHaveLength(texts.length + 2);
          for (const record of records) {
            expect(record).toHaveLength(records[0].length);
            expect(record.filter(cell => FORMULA.test(cell))).toEqual([]);
          }
        },
      ),
      propertyRuns(200),
    );
  });
});
