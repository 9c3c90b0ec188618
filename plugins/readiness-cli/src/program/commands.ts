// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Command } from '../cli/Command';

/** A command before its code is loaded. @internal */
export interface CommandEntry {
  /** One word, or two: `checklist test`. */
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
  {
    name: 'gate',
    summary: 'ask a portal whether a service may be deployed',
    load: () => require('../gate/command').gateCommand,
  },
  {
    name: 'checklist validate',
    summary: 'find the mistakes of checklist files',
    load: () => require('../checklist/validate/command').validateCommand,
  },
  {
    name: 'checklist test',
    summary: 'test a checklist with entities of known outcome',
    load: () => require('../checklist/fixtures/command').testCommand,
  },
  {
    name: 'checklist diff',
    summary: 'what another version of a checklist changes, and for whom',
    load: () => require('../checklist/diff/command').diffCommand,
  },
];
