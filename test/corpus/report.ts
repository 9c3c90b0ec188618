// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Corpus } from './readCorpus';
import type { Finding } from './types';

const TITLES: Record<Finding['kind'], string> = {
  accusation: 'Accusations',
  verified: 'Verified answers',
  reading:
    'Read otherwise than labelled (shown only: neither held against anybody nor verified)',
  missed: 'Not read, although the repository says it',
};

function line({ verdict, repository, about, found, label }: Finding): string {
  return `  ${verdict.padEnd(
    9,
  )} ${repository} ${about}: ${found}\n            label: ${label}`;
}

function count(
  findings: Finding[],
  kind: Finding['kind'],
  verdict?: Finding['verdict'],
): number {
  return findings.filter(
    one => one.kind === kind && (!verdict || one.verdict === verdict),
  ).length;
}

function counts(findings: Finding[], kind: Finding['kind']): string {
  const debatable = count(findings, kind, 'debatable');
  return `${count(findings, kind, 'right')} right, ${count(
    findings,
    kind,
    'wrong',
  )} wrong${debatable > 0 ? `, ${debatable} debatable` : ''}`;
}

/** Wrong things that must not be: an accusation, an answer verified falsely, a label that cannot be true. */
export function isRight({ findings, misplaced }: Corpus): boolean {
  return (
    misplaced.length === 0 &&
    findings.every(
      ({ kind, verdict }) =>
        verdict !== 'wrong' || !['accusation', 'verified'].includes(kind),
    )
  );
}

/** Everything that was accused and verified with its place, what was read otherwise or not at all, and the figures. */
export function report(
  corpus: Corpus,
  options: { showsMissed?: boolean } = {},
): string {
  const { repositories, findings, absent, misplaced } = corpus;
  const section = (
    kind: Finding['kind'],
    isShown = (_one: Finding) => true,
  ) => {
    const shown = findings.filter(one => one.kind === kind && isShown(one));
    return shown.length > 0 ? ['', TITLES[kind], ...shown.map(line)] : [];
  };
  const sum = (pick: (one: Corpus['repositories'][number]) => number) =>
    repositories.reduce((total, one) => total + pick(one), 0);
  const slowest = [...repositories].sort(
    (left, right) => right.milliseconds - left.milliseconds,
  )[0];
  const rows: [string, string][] = [
    ['repositories', String(repositories.length)],
    [
      'files',
      `${sum(one => one.files)} (${sum(
        one => one.lacking,
      )} lacking in the snapshots)`,
    ],
    ['accusations', counts(findings, 'accusation')],
    ['verified answers', counts(findings, 'verified')],
    ['other readings', counts(findings, 'reading')],
    ['missed', String(count(findings, 'missed'))],
    [
      'time',
      `${(sum(one => one.milliseconds) / 1000).toFixed(1)} s${
        slowest
          ? `, longest ${(slowest.milliseconds / 1000).toFixed(1)} s for ${
              slowest.repository
            }`
          : ''
      }`,
    ],
  ];
  return [
    ...section('accusation'),
    ...section('verified'),
    ...section('reading', ({ verdict }) => verdict !== 'right'),
    ...(options.showsMissed ? section('missed') : []),
    ...(misplaced.length > 0
      ? [
          '',
          'LABELS THAT NAME A PLACE THAT IS NOT THERE',
          ...misplaced.map(one => `  ${one}`),
        ]
      : []),
    '',
    ...rows.map(([name, value]) => `${name.padEnd(18)} ${value}`),
    ...(absent.length > 0
      ? [
          '',
          `NOTHING WAS PROVED FOR ${absent.length} REPOSITORIES: their snapshots are not at hand.`,
          ...absent.map(name => `  ${name}`),
        ]
      : []),
  ].join('\n');
}
