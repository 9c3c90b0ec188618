// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createStyle, type Style } from '../terminal/createStyle';
import { plainText } from '../terminal/plainText';
import { showDiff } from '../terminal/showDiff';
import type { Terminal } from '../terminal/Terminal';
import { visibleText } from '../terminal/visibleText';
import type { AdoptedEntity, AdoptReport } from './AdoptReport';

const LONGEST = 1_000;
const plain = (text: string) => plainText(text, LONGEST);

/** The report for a person. */
export function reportText(report: AdoptReport, terminal: Terminal): string {
  const style = createStyle(terminal.stdout, terminal.env);
  const { entities, created, unread, changedMeanwhile, table, isDryRun } =
    report;
  return [
    ...created.map(({ file, from }) => {
      const how = from.length > 0 ? ` (${plain(from.join('; '))})` : '';
      return `${style.green('+')} ${plain(file)}${
        isDryRun ? ' would be' : ' was'
      } made${how}\n`;
    }),
    ...entities.map(entity => entityText(entity, { style, isDryRun })),
    ...unread.map(
      ({ file, line, message }) =>
        `${style.yellow('!')} ${plain(file)}${
          line === undefined ? '' : `:${line}`
        }: ${plain(message)}\n`,
    ),
    ...changedMeanwhile.map(
      file =>
        `${style.red('✗')} ${plain(
          file,
        )} has changed meanwhile: nothing was written into it.\n`,
    ),
    ...(table ? tableText(table, style) : []),
    `${totalText(report)}\n`,
  ].join('');
}

function entityText(
  entity: AdoptedEntity,
  options: { style: Style; isDryRun: boolean },
): string {
  const { entityRef, file, lines, left, questions, refused, diff } = entity;
  const { style, isDryRun } = options;
  const needed = questions.filter(isAsked);
  const outside = questions.filter(
    ({ isNeeded, words }) => isNeeded && words !== undefined,
  );
  const blockers = needed.filter(({ severity }) => severity === 'blocker');
  const seen = needed.filter(({ observed }) => observed.length > 0);
  return [
    style.bold(plain(`${entityRef} (${file})`)),
    ...lines.map(({ name, value, reason, place }) =>
      [
        `  ${style.green('+')} readiness/${plain(name)}: ${plain(
          JSON.stringify(value),
        )}`,
        style.dim(
          `      ${plain(
            place ? `${place.file}:${place.line} (${reason})` : reason,
          )}`,
        ),
      ].join('\n'),
    ),
    ...left.map(
      ({ name, value, from, why }) =>
        `  ${style.yellow('!')} not readiness/${plain(name)}: ${plain(
          JSON.stringify(value),
        )} of ${plain(from)}: ${plain(why)}`,
    ),
    ...(refused
      ? [
          `  ${style.red('✗')} ${plain(refused.message)}`,
          '  Nothing was written. Lines to copy:',
          visibleText(refused.linesToCopy),
        ]
      : []),
    `  ${count(needed.length, 'question')} left${
      blockers.length > 0
        ? `, ${count(blockers.length, 'blocker')} among them`
        : ''
    }${
      needed.length > 0
        ? `: ${needed.map(({ check }) => check).join(', ')}`
        : ''
    }`,
    ...outside.map(
      ({ check, words = '' }) =>
        `  ${style.yellow('!')} ${check} is open, and not by an answer: ${plain(
          words,
        )}`,
    ),
    ...seen.flatMap(({ check, observed }) =>
      observed.map(({ text, source }) =>
        style.dim(`      ${check}: observed ${plain(text)} (${plain(source)})`),
      ),
    ),
    ...(isDryRun && diff ? ['', showDiff(diff, style)] : []),
    '',
  ].join('\n');
}

function tableText(
  { file, unknownColumns, unknownRows }: NonNullable<AdoptReport['table']>,
  style: Style,
): string[] {
  const mark = style.yellow('!');
  return [
    ...unknownColumns.map(
      column =>
        `${mark} ${plain(file)}: column ${plain(
          column,
        )} is no check; --map "COLUMN=check" says which one it is\n`,
    ),
    ...unknownRows.map(
      ({ row, entity, reason }) =>
        `${mark} ${plain(file)}: row ${row} (${plain(entity)}): ${plain(
          reason,
        )}\n`,
    ),
  ];
}

function totalText({ entities, isDryRun }: AdoptReport): string {
  const written = entities.filter(({ refused }) => !refused);
  const lines = written.reduce((sum, entity) => sum + entity.lines.length, 0);
  const files = new Set(
    written.filter(entity => entity.lines.length > 0).map(({ file }) => file),
  );
  const questions = entities.reduce(
    (sum, entity) => sum + entity.questions.filter(isAsked).length,
    0,
  );
  return `${count(entities.length, 'entity', 'entities')}: ${count(
    lines,
    'line',
  )} ${isDryRun ? 'would be written' : 'written'} into ${count(
    files.size,
    'file',
  )}, ${count(questions, 'question')} left. Next: readiness answer`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** What the verdict waits for, and an answer closes. */
function isAsked({
  isNeeded,
  words,
}: AdoptedEntity['questions'][number]): boolean {
  return isNeeded && words === undefined;
}
