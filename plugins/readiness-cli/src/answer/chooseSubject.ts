// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { CliError } from '../cli/CliError';
import { chooseEntity } from '../draft/chooseEntity';
import type { LoadedSubjects } from '../subjects/loadSubjects';
import type { Subject } from '../subjects/types';
import type { Prompts } from './ask/Prompts';

/**
 * The entity that is answered for: the one that is named, the only one, or the one that a person picks.
 * @throws CliError
 */
export async function chooseSubject(options: {
  loaded: LoadedSubjects;
  /** A ref or a name. */
  text: string | undefined;
  /** Who can be asked. */
  prompts: Prompts | undefined;
}): Promise<Subject> {
  const { loaded, text, prompts } = options;
  const { subjects } = loaded;
  if (text === undefined && subjects.length > 1 && prompts) {
    const picked = await prompts.pick({
      message: 'For which entity?',
      choices: subjects.map(({ entityRef, file }) => ({
        value: entityRef,
        label: entityRef,
        hint: file,
      })),
      initial: subjects[0].entityRef,
    });
    const subject = subjects.find(({ entityRef }) => entityRef === picked);
    if (!subject) {
      throw new CliError('Nothing was asked, and nothing was written.');
    }
    return subject;
  }
  const unread = unreadOf(loaded);
  if (unread) {
    throw unread;
  }
  return chooseEntity(subjects, text);
}

/** Why there is no entity at all: a file that cannot be read. */
export function unreadOf({
  subjects,
  files,
}: LoadedSubjects): CliError | undefined {
  const [problem] = files.flatMap(({ problems }) => problems);
  if (subjects.length > 0 || !problem) {
    return undefined;
  }
  const { file, line, column, message, fix } = problem;
  return new CliError(message, { position: { file, line, column }, fix });
}
