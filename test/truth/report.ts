// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Truth } from './observeTruth';
import type { Result } from './checking/Result';

function tableOf(results: Result[]): string[] {
  const rows = results.map(one => [
    one.isRight ? '✓' : '✗',
    one.kind,
    one.name,
    one.expected,
    one.found,
    one.by,
    one.verification,
  ]);
  return [
    ['', '', 'case', 'expected', 'found', 'by', 'verification'],
    ['---', '---', '---', '---', '---', '---', '---'],
    ...rows,
  ].map(cells => `| ${cells.join(' | ')} |`);
}

function countOf(
  results: Result[],
  verifications: (keyof Result['verifiableAnswers'])[],
) {
  return results.reduce(
    (sum, { verifiableAnswers }) =>
      sum +
      verifications.reduce(
        (count, verification) => count + verifiableAnswers[verification],
        0,
      ),
    0,
  );
}

/** The table, each case that did not come out as it should with what was observed, and the figures. */
export function report(truth: Truth): { text: string; isRight: boolean } {
  const { results, controls } = truth;
  const lies = results.filter(({ kind }) => kind === 'lie');
  const honest = results.filter(({ kind }) => kind === 'honest');
  const wrong = results.filter(({ isRight }) => !isRight);
  const unnoticed = controls.filter(({ isRight }) => isRight);
  const missed = lies.filter(({ isRight }) => !isRight);
  const contradicted = honest.filter(({ isRight }) => !isRight);
  const verified = countOf(honest, ['verified']);
  const verifiableAnswers = countOf(honest, [
    'verified',
    'corroborated',
    'linked',
    'declared',
    'contradicted',
  ]);
  const lines = [
    ...tableOf(results),
    '',
    ...wrong.flatMap(({ name, expected, found, why }) => [
      `✗ ${name}: expected ${expected}, found ${found}`,
      ...why.map(line => `    ${line}`),
    ]),
    ...unnoticed.map(
      ({ name }) => `✗ the control "${name}" was not reported as wrong`,
    ),
    `controls reported as wrong: ${controls.length - unnoticed.length} of ${
      controls.length
    }`,
    `answers of honest services that are verified: ${verified} of ${verifiableAnswers}`,
    `false answers found: ${lies.length - missed.length} of ${lies.length}`,
    `honest services contradicted: ${contradicted.length} of ${honest.length}`,
  ];
  return {
    text: lines.join('\n'),
    isRight: wrong.length === 0 && unnoticed.length === 0,
  };
}
