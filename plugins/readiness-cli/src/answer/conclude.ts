// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { toShownPath } from '../catalogFiles/toShownPath';
import { CliError, EXIT } from '../cli/CliError';
import type { AnswerDraft } from '../draft/AnswerDraft';
import { openQuestions } from '../questions/openQuestions';
import type { Subject } from '../subjects/types';
import type { Terminal } from '../terminal/Terminal';
import type { FileToEdit } from '../writing/FileToEdit';
import { keepAnswers } from '../writing/keepAnswers';
import { patchOf } from '../writing/patchOf';
import { type AnswerReport, figuresOf } from './AnswerReport';

/** What is to be done with the answers. */
export type Decision = 'write' | 'keep' | 'drop';

/**
 * Writes the answers of a draft into their file, or keeps them, and tells what became of them.
 * @param options - `decide` is asked once the changes are known; `dryRun` writes nothing at all
 * @throws CliError if the file cannot be written; the answers are kept then
 */
export async function conclude(options: {
  subject: Subject;
  draft: AnswerDraft;
  file: FileToEdit;
  terminal: Terminal;
  dryRun: boolean;
  decide(diff: string): Promise<Decision>;
}): Promise<{ report: AnswerReport; code: number }> {
  const { subject, draft, file, terminal, dryRun, decide } = options;
  const { entityRef } = subject;
  const { answers, changes } = draft;
  const edited = file.edit(entityRef, changes);
  const finish = (
    outcome: AnswerReport['outcome'],
    more: Partial<AnswerReport> = {},
  ) => ({
    report: {
      entityRef,
      file: subject.file,
      answers: [...answers],
      outcome,
      before: figuresOf(draft.before),
      after: figuresOf(draft.current),
      contradicts: draft.contradicts,
      open: openQuestions(draft.current, subject.checklist).map(
        ({ check, result, kind, isNeeded, words }) => ({
          check: check.id,
          severity: result.severity,
          isNeeded,
          ...(kind === 'outside' && words !== undefined && { words }),
        }),
      ),
      diff: 'diff' in edited ? edited.diff : '',
      ...more,
    },
    code:
      outcome === 'refused' || outcome === 'changed'
        ? EXIT.wrongInput
        : EXIT.ready,
  });
  const keep = async () => {
    const path = await keepAnswers({
      entityRef,
      answers,
      folder: terminal.cwd,
    });
    return path === undefined
      ? { linesToCopy: patchOf(changes) }
      : { keptIn: toShownPath(path, terminal.cwd) };
  };

  if (answers.length === 0) {
    return finish('dropped');
  }
  if ('refused' in edited) {
    const { linesToCopy, ...refused } = edited.refused;
    return finish('refused', {
      refused,
      linesToCopy: linesToCopy || patchOf(changes),
    });
  }
  if (edited.diff === '') {
    return finish('unchanged');
  }
  if (dryRun) {
    return finish('dryRun');
  }
  const decision = await decide(edited.diff);
  if (decision === 'drop') {
    return finish('dropped');
  }
  if (decision === 'keep') {
    return finish('kept', await keep());
  }
  try {
    return (await file.write())
      ? finish('written')
      : finish('changed', await keep());
  } catch (error) {
    const { keptIn } = { keptIn: '', ...(await keep()) };
    throw new CliError(
      `${subject.file} cannot be written: ${(error as Error).message}.`,
      {
        fix: keptIn
          ? `The answers are kept in ${keptIn}, for --set-file.`
          : 'Give this user the right to write it.',
        cause: error,
      },
    );
  }
}
