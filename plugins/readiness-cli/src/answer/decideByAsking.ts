// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Subject } from '../subjects/types';
import { showDiff } from '../terminal/showDiff';
import type { Style } from '../terminal/createStyle';
import type { Terminal } from '../terminal/Terminal';
import type { Prompts } from './ask/Prompts';
import type { Decision } from './conclude';
import type { InterviewEnd } from './interview';

/** Shows the changes to whoever was asked, and asks whether to write them. Answers of an interrupted interview are kept. */
export function decideByAsking(options: {
  end: InterviewEnd;
  prompts: Prompts;
  subject: Subject;
  terminal: Terminal;
  style: Style;
}): (diff: string) => Promise<Decision> {
  const { end, prompts, subject, terminal, style } = options;
  return async diff => {
    if (end !== 'done') {
      return end === 'dropped' ? 'drop' : 'keep';
    }
    prompts.title(`What changes in ${subject.file}`);
    terminal.stderr.write(`${showDiff(diff, style)}\n`);
    const decision = await prompts.pick<Decision>({
      message: `Write this into ${subject.file}?`,
      choices: [
        { value: 'write', label: 'Write it' },
        { value: 'keep', label: 'Keep the answers in a file of their own' },
        { value: 'drop', label: 'Drop the answers' },
      ],
      initial: 'write',
    });
    return decision ?? 'keep';
  };
}
