// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { stringify } from 'csv-stringify';
import type { ServiceSummary } from 'backstage-plugin-readiness-common';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const COLUMNS: [string, (service: ServiceSummary) => string | number][] = [
  ['entityRef', service => service.entityRef],
  ['name', service => service.title ?? service.name],
  ['owner', service => service.owner ?? ''],
  ['system', service => service.system ?? ''],
  ['domain', service => service.domain ?? ''],
  ['lifecycle', service => service.lifecycle ?? ''],
  ['type', service => service.type ?? ''],
  ['verdict', service => service.verdict],
  ['verdictVerification', service => service.verdictVerification ?? ''],
  ['verdictSince', service => service.verdictSince],
  ['level', service => service.level ?? ''],
  ['passed', service => service.score?.passed ?? ''],
  ['total', service => service.score?.total ?? ''],
  ['waived', service => service.score?.waived ?? ''],
  ['notApplicable', service => service.score?.notApplicable ?? ''],
  ['answered', service => service.completeness.answered],
  ['applicable', service => service.completeness.applicable],
  [
    'blockers',
    service => service.blockers.map(blocker => blocker.check).join(' '),
  ],
  ['openBlockers', service => service.open.blocker],
  ['openRequired', service => service.open.required],
  ['openRecommended', service => service.open.recommended],
  ['dataClasses', service => service.dataClasses.join(' ')],
  ['monitoring', service => service.monitoring],
  ['monitoringVerification', service => service.monitoringVerification ?? ''],
  ['answersVerified', service => service.verifiableAnswers.verified],
  ['answersCorroborated', service => service.verifiableAnswers.corroborated],
  ['answersLinked', service => service.verifiableAnswers.linked],
  ['answersDeclared', service => service.verifiableAnswers.declared],
  ['answersContradicted', service => service.verifiableAnswers.contradicted],
  ['contradictions', service => service.contradictions],
  ['answersVerifiable', service => service.unverifiedAnswers.verifiable],
  ['answersInconclusive', service => service.unverifiedAnswers.inconclusive],
  ['answersNoProvider', service => service.unverifiedAnswers.noProvider],
  ['launchDate', service => service.launchDate ?? ''],
  ['evaluatedAt', service => service.evaluatedAt],
];

/**
 * Writes services as CSV (RFC 4180) as they come, without ever holding all of them.
 *
 * @remarks
 * Titles and names are chosen by owners and opened in spreadsheets, so a cell that would be read as a formula begins with an
 * apostrophe, every cell is in quotes, and none has more than one line: a reader that takes each line for a record would find
 * a formula at the beginning of one. https://owasp.org/www-community/attacks/CSV_Injection
 * @internal
 */
export async function writeCsv(
  services: AsyncIterable<ServiceSummary[]>,
  target: Writable,
): Promise<void> {
  await pipeline(
    Readable.from(rows(services)),
    stringify({
      header: true,
      columns: COLUMNS.map(([name]) => name),
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

async function* rows(
  services: AsyncIterable<ServiceSummary[]>,
): AsyncIterable<(string | number)[]> {
  for await (const portion of services) {
    for (const service of portion) {
      yield COLUMNS.map(([, read]) => cellOf(read(service)));
    }
  }
}
