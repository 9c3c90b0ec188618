// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { evaluateEntity } from 'backstage-plugin-readiness-common';
import { CliError } from '../cli/CliError';
import { AnswerDraft } from '../draft/AnswerDraft';
import type { GivenAnswer } from '../draft/types';
import type { LoadedSubjects } from '../subjects/loadSubjects';
import { patchOf } from '../writing/patchOf';
import { takeGiven } from './takeGiven';

const ANY_ENTITY = {
  kind: 'Component',
  metadata: { name: 'unread' },
  spec: { type: 'service' },
};

/**
 * The error of a file that has no entities as it is, a template say, with the lines that somebody may copy into it.
 * @throws CliError for answers that cannot be taken
 */
export async function withLinesToCopy(
  { message, position, fix }: CliError,
  { checklists }: LoadedSubjects,
  answers: readonly GivenAnswer[],
  now: number,
): Promise<CliError> {
  const [checklist] = checklists;
  const draft = await AnswerDraft.open({
    entity: ANY_ENTITY,
    checklist,
    now,
    evaluate: async entity =>
      evaluateEntity({ checklist, entity, related: new Map(), now }),
  });
  await takeGiven(draft, answers);
  const lines = patchOf(draft.changes);
  return new CliError(message, {
    position,
    fix: `${
      fix ? `${fix} ` : ''
    }Nothing was written. Lines to copy:\n\n${lines}`,
  });
}
