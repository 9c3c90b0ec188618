// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { GateAnswer } from 'backstage-plugin-readiness-common';
import { code, escapeMarkdown } from '../check/formats/markdown/escapeMarkdown';
import { STATUS_WORDS } from '../check/report/words';
import type { Style } from '../terminal/createStyle';
import { plainText } from '../terminal/plainText';

/** @internal */
export type GateFormat = 'human' | 'json' | 'markdown';

const LONGEST_MESSAGE = 2_000;

const VERDICT: Readonly<Record<GateAnswer['answer'], string>> = {
  allow: 'may be deployed',
  warn: 'may be deployed, with a warning',
  refuse: 'must not be deployed',
};
const EMOJI: Readonly<Record<GateAnswer['answer'], string>> = {
  allow: '✅',
  warn: '⚠️',
  refuse: '⛔',
};

/** What a gate answered, in one format. @internal */
export const gateFormats: Record<
  GateFormat,
  (answer: GateAnswer, style: Style) => string
> = {
  human: formatHuman,
  json: answer => `${JSON.stringify({ version: 1, ...answer }, null, 2)}\n`,
  markdown: formatMarkdown,
};

function formatHuman(answer: GateAnswer, style: Style): string {
  const mark = {
    allow: style.green('✓'),
    warn: style.yellow('!'),
    refuse: style.red('✗'),
  }[answer.answer];
  const { blockers, moreBlockers = 0, waivers } = answer;
  return [
    `${mark} ${style.bold(answer.entityRef)} ${VERDICT[answer.answer]}`,
    `  ${plainText(answer.message, LONGEST_MESSAGE)}`,
    ...blockers.map(
      ({ title, severity, status }) =>
        `  ${style.red('✗')} ${plainText(title)} (${plainText(
          severity,
        )}): ${plainText(statusWords(status))}`,
    ),
    ...(moreBlockers > 0 ? [`  … and ${moreBlockers} more`] : []),
    ...waivers.map(
      ({ title, until }) =>
        `  Waived until ${plainText(until)}: ${plainText(title)}`,
    ),
    ...timesOf(answer).map(line => style.dim(`  ${plainText(line)}`)),
    '',
  ].join('\n');
}

function formatMarkdown(answer: GateAnswer): string {
  const { blockers, moreBlockers = 0, waivers } = answer;
  return [
    '<!-- readiness gate -->',
    `## ${EMOJI[answer.answer]} ${code(answer.entityRef)} ${
      VERDICT[answer.answer]
    }`,
    '',
    escapeMarkdown(answer.message),
    ...(blockers.length > 0 ? [''] : []),
    ...blockers.map(
      ({ title, severity, status }) =>
        `- **${escapeMarkdown(title)}** (${escapeMarkdown(
          severity,
        )}): ${escapeMarkdown(statusWords(status))}`,
    ),
    ...(moreBlockers > 0 ? [`- … and ${moreBlockers} more`] : []),
    ...(waivers.length > 0 ? [''] : []),
    ...waivers.map(
      ({ title, until }) =>
        `- Waived until ${escapeMarkdown(until)}: ${escapeMarkdown(title)}`,
    ),
    '',
    ...timesOf(answer).map(line => `_${escapeMarkdown(line)}_`),
    '',
  ].join('\n');
}

function statusWords(status: string): string {
  const words: Readonly<Record<string, string>> = STATUS_WORDS;
  return words[status] ?? status;
}

function timesOf({
  evaluatedAt,
  checkedAt,
  stale,
  warnUntil,
}: GateAnswer): string[] {
  return [
    ...(evaluatedAt
      ? [
          `Evaluated ${evaluatedAt}${
            checkedAt ? `, last known to be up to date ${checkedAt}` : ''
          }${stale ? ', which is too long ago' : ''}`,
        ]
      : []),
    ...(warnUntil ? [`Only a warning until ${warnUntil}`] : []),
  ];
}
