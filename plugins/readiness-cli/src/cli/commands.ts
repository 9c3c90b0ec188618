// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Command } from './Command';

/** A command before its code is loaded. @internal */
export interface CommandEntry {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  load(): Command;
}

/**
 * All commands, in the order of the help. Each has a folder of its own, which is loaded when it is called: `require`, because
 * Jest and the transpiler of a checkout have no other way to load a module later.
 * @internal
 */
export const commands: CommandEntry[] = [
  {
    name: 'check',
    summary: 'evaluate the entities of catalog files',
    load: () => require('../check/command').checkCommand,
  },
  {
    name: 'answer',
    summary: 'ask what is open, and write the answers',
    load: () => require('../answer/command').answerCommand,
  },
  {
    name: 'adopt',
    summary:
      'write the answers that a checkout proves, and old ones of a table',
    load: () => require('../adopt/command').adoptCommand,
  },
];
