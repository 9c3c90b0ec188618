// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from 'backstage-plugin-readiness-common';
import {
  listedName,
  wordsOfNone,
} from 'backstage-plugin-readiness-common/annotations';
import { AnswerDraft } from '../draft/AnswerDraft';
import { problemText } from '../draft/problemText';
import type { DraftSubject } from '../draft/types';
import { openQuestions } from '../questions/openQuestions';
import type { Question } from '../questions/types';
import type { CellAnswer } from './csv/rowAnswers';
import type { ProofPlace, ProvenAnswer } from './proof/provenAnswers';

const PREFIX = 'readiness/';

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

  const names = answeredNames(subject, answered);
  for (const { name, value, row, column } of inOrder(cells)) {
    const from = `row ${row}, column ${column}`;
    if (names.has(name)) {
      const why = 'It is answered already.';
      left.push({ name, value, from, why, type: 'answered' });
      continue;
    }
    await take({ name, value, reason: from }, from);
  }
  const byTable = new Set(cells.map(({ name }) => name));
  for (const { check, value, place, reason } of proven) {
    // What a table says of it, and cannot be written, is for a person to decide
    if (!byTable.has(check) && !names.has(check)) {
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

/**
 * The checks that somebody answers: those with an answer of an annotation, the catalog, a System or a Domain; and those that
 * an annotation is about which cannot be read as an answer, such as one under another word for the check.
 */
function answeredNames(
  { entity, checklist }: DraftSubject,
  answered: ReadonlyMap<string, Answer>,
): ReadonlySet<string> {
  const { aliases = {} } = checklist.source;
  const names = new Set(answered.keys());
  const add = (name: string) => {
    names.add(name);
    names.add(aliases[name] ?? name);
  };
  for (const [key, value] of Object.entries(
    entity.metadata.annotations ?? {},
  )) {
    const name = annotationName(key);
    if (name === 'none') {
      wordsOfNone(String(value)).map(listedName).forEach(add);
    } else if (name !== undefined) {
      add(name);
    }
  }
  return names;
}

/** In lower case, without the prefix; `undefined` for annotations of others. */
function annotationName(key: string): string | undefined {
  const lower = key.toLowerCase();
  return lower.startsWith(PREFIX) ? lower.slice(PREFIX.length) : undefined;
}
