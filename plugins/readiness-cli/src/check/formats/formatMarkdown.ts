// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { checkTitle } from 'backstage-plugin-readiness-common';
import { COUNTED_SEVERITIES, openChecks } from '../report/openChecks';
import { placeOfCheck, placeOfFinding } from '../report/placeOfCheck';
import { belowLevel } from '../report/exitCodeOf';
import type { EvaluatedEntity, Report } from '../report/types';
import {
  counted,
  isReady,
  reasonOf,
  shortRef,
  STATUS_WORDS,
  VERDICT_WORDS,
} from '../report/words';
import { changeLines, countChanges } from './changeWords';
import { code, escapeMarkdown } from './markdown/escapeMarkdown';
import type { FormatOptions } from './types';

/** Lets a job find its former comment, to replace it. */
const MARKER = '<!-- readiness -->';

/** GitHub takes 65,536 characters in a comment, GitLab more. */
const MOST_CHARACTERS = 60_000;
const MOST_ROWS = 50;

/** For a comment on a pull or merge request. @internal */
export function formatMarkdown(report: Report, options: FormatOptions): string {
  const { entities, leftOut, problems, notes } = report;
  const head = [
    MARKER,
    `## ${headline(report, options)}`,
    '',
    ...problems.flatMap(({ type, file, line, column, message, fix = '' }) =>
      type === 'error'
        ? [
            `- ❌ ${code(
              [file, line, column].filter(part => part !== undefined).join(':'),
            )}: ${escapeMarkdown(`${message} ${fix}`.trim())}`,
          ]
        : [],
    ),
    ...notes.map(text => `- ${escapeMarkdown(text)}`),
    ...(problems.length + notes.length > 0 ? [''] : []),
    ...overview(entities),
  ];
  const parts = entities.map(one => entityPart(one, report).join('\n'));
  const foot =
    leftOut.length > 0
      ? `${counted(
          leftOut.length,
          'entity is',
          'entities are',
        )} in scope of no checklist.`
      : '';
  let text = head.join('\n');
  for (const [index, part] of parts.entries()) {
    if (text.length + part.length > MOST_CHARACTERS) {
      text += `\n\n… and ${counted(
        parts.length - index,
        'entity',
        'entities',
      )} more.`;
      break;
    }
    text += `\n${part}`;
  }
  return `${text}${foot && `\n\n${foot}`}\n`;
}

function headline(report: Report, { minLevel }: FormatOptions): string {
  const { entities, problems } = report;
  const open = entities.filter(
    ({ evaluation }) => !isReady(evaluation.verdict),
  );
  if (problems.some(({ type }) => type === 'error')) {
    return '❌ Readiness: a catalog file cannot be read';
  }
  if (entities.length === 0) {
    return 'Readiness: nothing to evaluate';
  }
  if (open.length > 0) {
    return entities.length === 1
      ? `❌ ${escapeMarkdown(shortRef(open[0].item.entityRef))} is ${
          VERDICT_WORDS[open[0].evaluation.verdict]
        }`
      : `❌ ${open.length} of ${entities.length} entities ${
          open.length === 1 ? 'is' : 'are'
        } not ready`;
  }
  const low = belowLevel(report, minLevel);
  if (low.length > 0) {
    return `⚠️ ${counted(
      low.length,
      'entity is',
      'entities are',
    )} below the level ${minLevel}`;
  }
  return entities.length === 1
    ? `✅ ${escapeMarkdown(shortRef(entities[0].item.entityRef))} is ready`
    : `✅ All ${entities.length} entities are ready`;
}

function overview(entities: EvaluatedEntity[]): string[] {
  return entities.length < 2
    ? []
    : [
        '| Entity | Verdict | Level | Open blockers |',
        '| --- | --- | --- | --- |',
        ...entities
          .slice(0, MOST_ROWS)
          .map(
            ({ item, evaluation: { verdict, level, blockers } }) =>
              `| ${escapeMarkdown(shortRef(item.entityRef))} | ${
                isReady(verdict) ? '✅' : '❌'
              } ${VERDICT_WORDS[verdict]} | ${level ?? '–'} | ${
                blockers.length
              } |`,
          ),
        ...(entities.length > MOST_ROWS
          ? [`| … and ${entities.length - MOST_ROWS} more | | | |`]
          : []),
        '',
      ];
}

function entityPart(one: EvaluatedEntity, report: Report): string[] {
  const { known } = report;
  const { item, checklist, evaluation, path } = one;
  const open = openChecks(evaluation);
  const rows = open.slice(0, MOST_ROWS).map(result => {
    const { file, line } = placeOfCheck(result, item, known);
    const title = checkTitle(
      checklist.checksById.get(result.check) ?? { id: result.check },
    );
    return `| ${result.severity} | ${escapeMarkdown(title)} | ${
      STATUS_WORDS[result.status]
    } | ${escapeMarkdown(reasonOf(result))} | ${code(`${file}:${line}`)} |`;
  });
  const { findings, completeness, level } = evaluation;
  return [
    '',
    `### ${escapeMarkdown(shortRef(item.entityRef))}: ${
      VERDICT_WORDS[evaluation.verdict]
    }${level ? `, level ${level}` : ''}`,
    '',
    `${completeness.answered} of ${
      completeness.applicable
    } questions are answered. ${code(`${item.file}:${item.line}`)}`,
    ...changePart(one, report),
    ...findings.slice(0, MOST_ROWS).map((finding, index) => {
      const place = placeOfFinding(finding, known);
      return `${index === 0 ? '\n' : ''}- ⚠️ ${escapeMarkdown(
        `${finding.message} ${finding.fix}`,
      )}${place ? ` ${code(`${place.file}:${place.line}`)}` : ''}`;
    }),
    ...(path?.patch
      ? [
          '',
          `<details><summary>What to add to be ${
            VERDICT_WORDS[path.reaches]
          }</summary>`,
          '',
          '```yaml',
          path.patch.replaceAll('```', "'''").trimEnd(),
          '```',
          '',
          '</details>',
        ]
      : []),
    ...(rows.length > 0
      ? [
          '',
          `<details><summary>${counted(
            open.length,
            'open check',
          )} (${COUNTED_SEVERITIES.map(
            severity =>
              `${
                open.filter(result => result.severity === severity).length
              } ${severity}`,
          ).join(', ')})</summary>`,
          '',
          '| Severity | Check | Status | Why | Place |',
          '| --- | --- | --- | --- | --- |',
          ...rows,
          ...(open.length > MOST_ROWS
            ? [`| | … and ${open.length - MOST_ROWS} more | | | |`]
            : []),
          '',
          '</details>',
        ]
      : []),
  ];
}

/** What the change does, first what becomes worse. */
function changePart(one: EvaluatedEntity, { comparedWith }: Report): string[] {
  if (!comparedWith) {
    return [];
  }
  const name = escapeMarkdown(comparedWith.name);
  if (comparedWith.added.includes(one.item.entityRef)) {
    return ['', `New since ${name}.`];
  }
  const lines = changeLines(one);
  if (!one.change || lines.length === 0) {
    return one.change ? ['', `Nothing changes from ${name}.`] : [];
  }
  const { better, worse } = countChanges(lines);
  return [
    '',
    `**Since ${name}: ${better} better, ${worse} worse**`,
    '',
    ...lines
      .slice(0, MOST_ROWS)
      .map(
        ({ direction, text }) =>
          `- ${direction === 'worse' ? '🔴' : '🟢'} ${escapeMarkdown(text)}`,
      ),
  ];
}
