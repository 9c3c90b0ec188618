// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { CliError } from '../cli/CliError';
import type { AnswerDraft } from '../draft/AnswerDraft';
import type { GivenAnswer } from '../draft/types';

/**
 * Takes answers that were given with the command: all of them, or none.
 * @throws CliError with each mistake
 */
export async function takeGiven(
  draft: AnswerDraft,
  answers: readonly GivenAnswer[],
): Promise<void> {
  const trial = await draft.try(answers);
  if ('evaluation' in trial) {
    draft.keep(trial);
    return;
  }
  const { problems } = trial;
  throw new CliError(
    problems.length === 1
      ? problems[0].message
      : `${problems.length} answers cannot be taken.`,
    {
      fix:
        problems.length === 1
          ? problems[0].fix
          : problems
              .map(({ message, fix }) => `${message} ${fix}`)
              .join('\n  '),
    },
  );
}
