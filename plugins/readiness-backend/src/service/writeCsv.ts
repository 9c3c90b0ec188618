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
  ['claimsVerified', service => service.claims.verified],
  ['claimsCorroborated', service => service.claims.corroborated],
  ['claimsLinked', service => service.claims.linked],
  ['claimsDeclared', service => service.claims.declared],
  ['claimsContradicted', service => service.claims.contradicted],
  ['launchDate', service => service.launchDate ?? ''],
  ['evaluatedAt', service => service.evaluatedAt],
];

/**
 * Writes services as CSV (RFC 4180) as they come, without ever holding all of them.
 *
 * @remarks
 * Titles and names are chosen by owners and opened in spreadsheets, so a cell that would be read as a formula is
 * disarmed: https://owasp.org/www-community/attacks/CSV_Injection
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
      escape_formulas: true,
      record_delimiter: '\r\n',
    }),
    target,
  );
}

async function* rows(
  services: AsyncIterable<ServiceSummary[]>,
): AsyncIterable<(string | number)[]> {
  for await (const portion of services) {
    for (const service of portion) {
      yield COLUMNS.map(([, read]) => read(service));
    }
  }
}
