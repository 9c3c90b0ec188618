// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Evaluation, Severity } from 'backstage-plugin-readiness-common';
import type { GivenAnswer } from '../draft/types';
import { progressText } from '../questions/progressText';
import { createStyle } from '../terminal/createStyle';
import { plainText } from '../terminal/plainText';
import { showDiff } from '../terminal/showDiff';
import type { Terminal } from '../terminal/Terminal';
import { visibleText } from '../terminal/visibleText';
import type { RefusedEdit } from '../writing/FileToEdit';

/** What became of the answers, as `--json` has it. */
export interface AnswerReport {
  entityRef: string;
  /** From the working directory. */
  file: string;
  answers: GivenAnswer[];
  /**
   * - `written`: they are in the file
   * - `dryRun`: they would be
   * - `unchanged`: the file says all of it already
   * - `refused`: the file cannot be edited safely; see `refused`
   * - `changed`: somebody has changed the file meanwhile
   * - `kept`, `dropped`: the person wanted that
   */
  outcome:
    | 'written'
    | 'dryRun'
    | 'unchanged'
    | 'refused'
    | 'changed'
    | 'kept'
    | 'dropped';
  before: Figures;
  after: Figures;
  /** What the answers contradict, as sentences. */
  contradicts: string[];
  /** Unified diff; empty if nothing is to be changed. */
  diff: string;
  /** What stays open, in the order in which it would be asked. `words`: what closes it, if no annotation does. */
  open: {
    check: string;
    severity: Severity;
    isNeeded: boolean;
    words?: string;
  }[];
  refused?: Pick<RefusedEdit, 'code' | 'message'>;
  /** To be merged by hand, if nothing else can be done. */
  linesToCopy?: string;
  /** Where answers that were not written are kept, for `--set-file`. */
  keptIn?: string;
}

/** The part of an evaluation that is shown. */
export type Figures = Pick<
  Evaluation,
  'verdict' | 'level' | 'score' | 'open' | 'blockers'
>;

export function figuresOf(evaluation: Evaluation): Figures {
  const { verdict, level, score, open, blockers } = evaluation;
  return { verdict, level, score, open, blockers };
}

/** The report for a person. */
export function reportText(report: AnswerReport, terminal: Terminal): string {
  const { entityRef, file, before, after, contradicts, diff } = report;
  const style = createStyle(terminal.stdout, terminal.env);
  return [
    style.bold(plainText(`${entityRef} (${file})`)),
    `  before: ${progressText(before)}`,
    `  after:  ${progressText(after)}`,
    ...contradicts.map(text =>
      style.yellow(`  ! This contradicts: ${plainText(text, 1_000)}`),
    ),
    ...outsideOf(report).map(words =>
      style.yellow(
        `  ! Open, and not by an answer: ${plainText(words, 1_000)}`,
      ),
    ),
    ...(diff ? ['', showDiff(diff, style)] : ['']),
    `${outcomeText(report)}\n`,
  ].join('\n');
}

/** What keeps the verdict down whatever is answered. */
function outsideOf({ open }: AnswerReport): string[] {
  return open.flatMap(({ isNeeded, words }) =>
    isNeeded && words !== undefined ? [words] : [],
  );
}

function outcomeText(report: AnswerReport): string {
  const { answers, outcome, refused } = report;
  const file = plainText(report.file);
  const count = answers.length === 1 ? '1 answer' : `${answers.length} answers`;
  switch (outcome) {
    case 'written':
      return `Wrote ${count} into ${file}.`;
    case 'dryRun':
      return `Would write ${count} into ${file}. Nothing was written.`;
    case 'unchanged':
      return `${file} says all of it already. Nothing was written.`;
    case 'refused':
      return `${visibleText(refused!.message)}\n${keptText(report)}`;
    case 'changed':
      return `${file} has changed meanwhile.\n${keptText(report)}`;
    case 'kept':
      return keptText(report);
    default:
      return 'Nothing was written.';
  }
}

function keptText({ keptIn, linesToCopy, entityRef }: AnswerReport): string {
  return keptIn === undefined
    ? `Nothing was written. Lines to copy:\n\n${visibleText(linesToCopy ?? '')}`
    : `Nothing was written. The answers are kept in ${plainText(
        keptIn,
      )}: readiness answer ${entityRef} --set-file ${plainText(keptIn)}`;
}
