// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createHash } from 'node:crypto';
import type { Severity } from 'backstage-plugin-readiness-common';
import { checkTitle } from 'backstage-plugin-readiness-common';
import type { Location, Result } from 'sarif';
import { openChecks } from '../../report/openChecks';
import { placeOfCheck, placeOfFinding } from '../../report/placeOfCheck';
import type { EvaluatedEntity, Report } from '../../report/types';
import { reasonOf, remediesOf, shortRef } from '../../report/words';
import { FILE_RULE, findingRule } from './rulesOf';

type LeveledResult = Result & { level: 'error' | 'warning' | 'note' };

/** An open check of a severity, as code scanning sorts it. */
const LEVELS: Record<Severity, LeveledResult['level']> = {
  blocker: 'error',
  required: 'warning',
  recommended: 'note',
  informational: 'note',
};

const ORDER = ['error', 'warning', 'note'];

/** All results, errors first, so that what is cut off is the least urgent. @internal */
export function resultsOf(report: Report): Result[] {
  const results = [
    ...problemResults(report),
    ...report.entities.flatMap(one => [
      ...checkResults(one, report),
      ...findingResults(one, report),
    ]),
  ];
  return results.sort(
    (left, right) => ORDER.indexOf(left.level) - ORDER.indexOf(right.level),
  );
}

function checkResults(
  { item, checklist, evaluation }: EvaluatedEntity,
  { known }: Report,
): LeveledResult[] {
  return openChecks(evaluation).map(result => {
    const { check, severity } = result;
    const title = checkTitle(checklist.checksById.get(check) ?? { id: check });
    const { file, line } = placeOfCheck(result, item, known);
    return {
      ruleId: check,
      level: LEVELS[severity],
      message: {
        text: [
          `${shortRef(item.entityRef)}: ${title}: ${reasonOf(result)}`,
          ...remediesOf(result),
        ].join(' '),
      },
      locations: [locationOf(file, line)],
      partialFingerprints: fingerprintOf(item.entityRef, check),
    };
  });
}

function findingResults(
  { evaluation: { findings } }: EvaluatedEntity,
  { known }: Report,
): LeveledResult[] {
  return findings.flatMap(finding => {
    const place = placeOfFinding(finding, known);
    return place
      ? [
          {
            ruleId: findingRule(finding.code),
            level: 'warning' as const,
            message: { text: `${finding.message} ${finding.fix}` },
            locations: [locationOf(place.file, place.line)],
            partialFingerprints: fingerprintOf(
              finding.entityRef,
              `${finding.code} ${finding.key}`,
            ),
          },
        ]
      : [];
  });
}

function problemResults({ problems }: Report): LeveledResult[] {
  return problems.map(({ type, file, line, column, message, fix }) => ({
    ruleId: FILE_RULE,
    level: type === 'error' ? ('error' as const) : ('note' as const),
    message: { text: fix ? `${message} ${fix}` : message },
    locations: [locationOf(file, line, column)],
    partialFingerprints: fingerprintOf(file, message),
  }));
}

function locationOf(file: string, line = 1, column?: number): Location {
  return {
    physicalLocation: {
      artifactLocation: artifactOf(file),
      region: { startLine: line, ...(column && { startColumn: column }) },
    },
  };
}

/** Relative URIs start from the root of the repository; one outside of it is whole. */
function artifactOf(file: string) {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(file)) {
    return { uri: `file:///${file.slice(0, 2)}${uri.slice(4)}` };
  }
  return file.startsWith('/')
    ? { uri: `file://${uri}` }
    : { uri, uriBaseId: 'SRCROOT' };
}

/** The same for the same gap of the same entity, in whatever line it stands; GitHub knows an alert again by it. */
function fingerprintOf(entityRef: string, what: string) {
  const hash = createHash('sha256')
    .update(`${entityRef}\n${what}`)
    .digest('hex')
    .slice(0, 32);
  return { primaryLocationLineHash: `${hash}:1` };
}
