// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../../package.json';
import type { Report } from '../report/types';
import { resultsOf } from './sarif/resultsOf';
import { rulesOf } from './sarif/rulesOf';

/** GitHub refuses a run with more. */
const MOST_RESULTS = 25_000;

/**
 * For code scanning: SARIF 2.1.0, within the limits of GitHub
 * (https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning). Each open check is a
 * result at the line of its annotation, each mistake one at its line.
 * @internal
 */
export function formatSarif(report: Report): string {
  const all = resultsOf(report);
  const results = all.slice(0, MOST_RESULTS);
  const used = new Set(results.map(({ ruleId }) => ruleId));
  const rules = rulesOf(report).filter(({ id }) => used.has(id));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Readiness',
            informationUri: 'https://github.com/readiness-authors/readiness',
            version,
            semanticVersion: version,
            rules,
          },
        },
        columnKind: 'utf16CodeUnits',
        // Code scanning tells runs apart by this
        automationDetails: { id: 'readiness/' },
        originalUriBaseIds: {
          SRCROOT: {
            description: { text: 'The root of the repository.' },
          },
        },
        invocations: [
          {
            executionSuccessful: !report.problems.some(
              ({ type }) => type === 'error',
            ),
            endTimeUtc: new Date(report.evaluatedAt).toISOString(),
            toolExecutionNotifications: [
              ...report.notes.map(text => ({
                level: 'note' as const,
                message: { text },
              })),
              ...(all.length > MOST_RESULTS
                ? [
                    {
                      level: 'warning' as const,
                      message: {
                        text: `There are ${all.length} results; the first ${MOST_RESULTS}, the most urgent ones, are listed.`,
                      },
                    },
                  ]
                : []),
            ],
          },
        ],
        results: withIndices(results, rules),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function withIndices(
  results: Result[],
  rules: ReportingDescriptor[],
): Result[] {
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  return results.map(result => ({
    ...result,
    ruleIndex: indices.get(result.ruleId ?? '') ?? -1,
  }));
}
