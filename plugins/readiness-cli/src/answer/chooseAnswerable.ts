// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { CliError } from '../cli/CliError';
import { chooseEntity } from '../draft/chooseEntity';
import type { LoadedAnswerable } from '../answerable/loadAnswerable';
import type { AnswerableEntity } from '../answerable/types';
import type { Prompts } from './ask/Prompts';

/**
 * The entity that is answered for: the one that is named, the only one, or the one that a person picks.
 * @throws CliError
 */
export async function chooseAnswerable(options: {
  loaded: LoadedAnswerable;
  /** A ref or a name. */
  text: string | undefined;
  /** Who can be asked. */
  prompts: Prompts | undefined;
}): Promise<AnswerableEntity> {
  const { loaded, text, prompts } = options;
  const { answerables } = loaded;
  if (text === undefined && answerables.length > 1 && prompts) {
    const picked = await prompts.pick({
      message: 'For which entity?',
      choices: answerables.map(({ entityRef, file }) => ({
        value: entityRef,
        label: entityRef,
        hint: file,
      })),
      initial: answerables[0].entityRef,
    });
    const answerable = answerables.find(
      ({ entityRef }) => entityRef === picked,
    );
    if (!answerable) {
      throw new CliError('Nothing was asked, and nothing was written.');
    }
    return answerable;
  }
  const unread = unreadOf(loaded);
  if (unread) {
    throw unread;
  }
  return chooseEntity(answerables, text);
}

/** Why there is no entity at all: a file that cannot be read. */
export function unreadOf({
  answerables,
  files,
}: LoadedAnswerable): CliError | undefined {
  const [problem] = files.flatMap(({ problems }) => problems);
  if (answerables.length > 0 || !problem) {
    return undefined;
  }
  const { file, line, column, message, fix } = problem;
  return new CliError(message, { position: { file, line, column }, fix });
}
