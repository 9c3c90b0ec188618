// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CheckResult,
  checkTitle,
  isOpen,
} from 'backstage-plugin-readiness-common';
import { escapeXml } from './escapeXml';
import { isDecisive } from '../report/openChecks';
import { placeOfCheck } from '../report/placeOfCheck';
import type { EvaluatedEntity, Report } from '../report/types';
import { reasonOf, remediesOf } from '../report/words';

/**
 * For test reports, as of GitLab and Jenkins: a suite for each entity, a case for each check that applies. An open check that
 * keeps the entity from being ready is a failure, another one is skipped. What is wrong with files is an error.
 * @internal
 */
export function formatJunit(report: Report): string {
  const suites = [
    ...report.entities.map(one => entitySuite(one, report)),
    ...problemSuite(report),
  ];
  const sum = (key: 'tests' | 'failures' | 'errors' | 'skipped') =>
    suites.reduce((total, suite) => total + suite[key], 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="readiness" tests="${sum('tests')}" failures="${sum(
      'failures',
    )}" errors="${sum('errors')}" skipped="${sum('skipped')}">`,
    ...suites.map(({ name, tests, failures, errors, skipped, cases }) =>
      [
        `  <testsuite name="${escapeXml(
          name,
        )}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}" timestamp="${new Date(
          report.evaluatedAt,
        )
          .toISOString()
          .slice(0, 19)}">`,
        ...cases,
        '  </testsuite>',
      ].join('\n'),
    ),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Suite {
  name: string;
  tests: number;
  failures: number;
  errors: number;
  skipped: number;
  cases: string[];
}

function entitySuite(one: EvaluatedEntity, report: Report): Suite {
  const results = one.evaluation.checks.filter(
    ({ counted, status }) => counted && status !== 'notApplicable',
  );
  const open = results.filter(({ status }) => isOpen(status));
  const failures = open.filter(isDecisive);
  return {
    name: one.item.entityRef,
    tests: results.length,
    failures: failures.length,
    errors: 0,
    skipped:
      open.length -
      failures.length +
      results.filter(({ status }) => status === 'waived').length,
    cases: results.map(result => caseOf(result, one, report)),
  };
}

function caseOf(
  result: CheckResult,
  { item, checklist }: EvaluatedEntity,
  { known }: Report,
): string {
  const { check, severity, status } = result;
  const { file, line } = placeOfCheck(result, item, known);
  const title = checkTitle(checklist.checksById.get(check) ?? { id: check });
  const head = `    <testcase classname="${escapeXml(
    item.entityRef,
  )}" name="${escapeXml(`${title} (${check})`)}" file="${escapeXml(file)}"`;
  const isWaived = status === 'waived';
  if (!isOpen(status) && !isWaived) {
    return `${head}/>`;
  }
  const reason = isWaived ? 'Waived.' : reasonOf(result);
  const inner =
    isDecisive(result) && !isWaived
      ? `      <failure type="${status}" message="${escapeXml(
          reason,
        )}">${escapeXml(
          [`${file}:${line}`, reason, ...remediesOf(result)].join('\n'),
        )}</failure>`
      : `      <skipped message="${escapeXml(`${severity}: ${reason}`)}"/>`;
  return [`${head}>`, inner, '    </testcase>'].join('\n');
}

function problemSuite({ problems }: Report): Suite[] {
  const errors = problems.filter(({ type }) => type === 'error');
  return errors.length === 0
    ? []
    : [
        {
          name: 'Catalog files',
          tests: errors.length,
          failures: 0,
          errors: errors.length,
          skipped: 0,
          cases: errors.map(({ file, line, column, message, fix = '' }) => {
            const place = [file, line, column]
              .filter(part => part !== undefined)
              .join(':');
            return [
              `    <testcase classname="Catalog files" name="${escapeXml(
                place,
              )}" file="${escapeXml(file)}">`,
              `      <error type="input" message="${escapeXml(
                message,
              )}">${escapeXml(`${place}\n${message}\n${fix}`.trim())}</error>`,
              '    </testcase>',
            ].join('\n');
          }),
        },
      ];
}
