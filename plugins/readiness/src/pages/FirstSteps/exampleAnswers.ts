// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type Check, isClosed } from 'backstage-plugin-readiness-common';

const MOST = 6;

/**
 * A few lines of YAML that show how answers are written: the examples of the checklist, blockers first. A check without an
 * example has a placeholder, with the values that do not fail where it takes only some.
 *
 * @internal
 */
export function exampleAnswers(checks: Iterable<Check>): string {
  const all = [...checks];
  const lines = [
    ...all.filter(({ severity }) => severity === 'blocker'),
    ...all.filter(({ severity }) => severity === 'required'),
  ]
    .slice(0, MOST)
    .map(check => `readiness/${check.id}: ${JSON.stringify(exampleOf(check))}`);
  return [
    'metadata:',
    '  annotations:',
    ...lines.map(line => `    ${line}`),
  ].join('\n');
}

function exampleOf({ answer, fails = [], remedy, question }: Check): string {
  if (remedy?.example) {
    return remedy.example;
  }
  const values = (answer.values ?? []).filter(value => !fails.includes(value));
  return `<${
    isClosed(answer) && values.length > 0 ? values.join(' | ') : question
  }>`;
}
