// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from 'backstage-plugin-readiness-common';
import { AnswerDraft } from '../draft/AnswerDraft';
import { problemText } from '../draft/problemText';
import type { DraftSubject } from '../draft/types';
import { openQuestions } from '../questions/openQuestions';
import type { Question } from '../questions/types';
import type { CellAnswer } from './csv/rowAnswers';
import type { ProofPlace, ProvenAnswer } from './proof/provenAnswers';

/** One line that is written, and why. */
export interface AdoptedLine {
  /** Behind `readiness/`. */
  name: string;
  value: string;
  reason: string;
  /** The line that proves it; absent for what a table says. */
  place?: ProofPlace;
}

/** An answer that is not written, and why. */
export interface LeftLine {
  name: string;
  value: string;
  /** Where it comes from: `row 7, column D (License)`, `LICENSE:1`. */
  from: string;
  why: string;
  type: 'invalid' | 'contradicts' | 'answered';
}

/** What becomes of one entity. */
export interface Adoption {
  draft: AnswerDraft;
  lines: AdoptedLine[];
  left: LeftLine[];
  /** What stays open, blockers first. */
  questions: Question[];
}

/**
 * Takes answers into a draft: those of a table, then those that files prove. What somebody has answered stays as it is; what
 * is invalid, or contradicts something that is answered or observed, is left out.
 * @param options - `answered` are the answers that there are without facts
 */
export async function adoptEntity(options: {
  subject: DraftSubject;
  answered: ReadonlyMap<string, Answer>;
  proven: readonly ProvenAnswer[];
  cells: readonly CellAnswer[];
}): Promise<Adoption> {
  const { subject, answered, proven, cells } = options;
  const draft = await AnswerDraft.open(subject);
  const lines: AdoptedLine[] = [];
  const left: LeftLine[] = [];

  async function take(line: AdoptedLine, from: string): Promise<boolean> {
    const { name, value } = line;
    const trial = await draft.try([{ name, value }]);
    if ('problems' in trial) {
      const why = problemText(trial.problems)!;
      left.push({ name, value, from, why, type: 'invalid' });
      return false;
    }
    if (trial.contradicts.length > 0) {
      const why = trial.contradicts.join(' ');
      left.push({ name, value, from, why, type: 'contradicts' });
      return false;
    }
    draft.keep(trial);
    lines.push(line);
    return true;
  }

  for (const { name, value, row, column } of inOrder(cells)) {
    const from = `row ${row}, column ${column}`;
    if (isAnswered(subject, answered, name)) {
      const why = 'It is answered already.';
      left.push({ name, value, from, why, type: 'answered' });
      continue;
    }
    await take({ name, value, reason: from }, from);
  }
  const byTable = new Set(cells.map(({ name }) => name));
  for (const { check, value, place, reason } of proven) {
    // What a table says of it, and cannot be written, is for a person to decide
    if (!byTable.has(check)) {
      const from = `${place.file}:${place.line}`;
      await take({ name: check, value, reason, place }, from);
    }
  }
  return {
    draft,
    lines,
    left,
    questions: openQuestions(draft.current, subject.checklist),
  };
}

/** Details behind the answers that they belong to. */
function inOrder(cells: readonly CellAnswer[]): CellAnswer[] {
  const isDetail = ({ name }: CellAnswer) => name.includes('.');
  return [...cells.filter(cell => !isDetail(cell)), ...cells.filter(isDetail)];
}

/** Own annotations, and what the catalog, a System or a Domain says: none of it is overwritten. */
function isAnswered(
  { entity }: DraftSubject,
  answered: ReadonlyMap<string, Answer>,
  name: string,
): boolean {
  const key = `readiness/${name}`;
  return (
    answered.has(name) ||
    Object.keys(entity.metadata.annotations ?? {}).some(
      known => known.toLowerCase() === key,
    )
  );
}
