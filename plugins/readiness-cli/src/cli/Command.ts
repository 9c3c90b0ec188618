// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Terminal } from '../terminal/Terminal';

/** An option of a command, `--base REF`. @internal */
export interface OptionDefinition {
  type: 'boolean' | 'string';
  /** One letter: `-q`. */
  short?: string;
  /** What stands for the value in the help: `FILE`. Only of strings. */
  value?: string;
  /** Takes several values when it is given several times. Only of strings. */
  multiple?: boolean;
  /** The only values it may have. */
  choices?: readonly string[];
  /** One sentence without a full stop. */
  description: string;
}

/** @internal */
export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;

type ValueOf<D extends OptionDefinition> = D extends { type: 'boolean' }
  ? boolean
  : D extends { multiple: true }
  ? string[]
  : D extends { choices: readonly (infer C)[] }
  ? C
  : string;

/** The options that were given, by name. @internal */
export type OptionValues<O extends OptionDefinitions> = {
  [K in keyof O]?: ValueOf<O[K]>;
};

/** A command, `readiness check`. @internal */
export interface Command<O extends OptionDefinitions = OptionDefinitions> {
  /** What follows the name in the first line of the help: `[options] [path…]`. */
  usage: string;
  /** What it does, for the help: a few sentences. */
  description: string;
  options: O;
  arguments?: { name: string; description: string }[];
  /** Lines of examples for the help. */
  examples?: string[];
  /** Returns the exit code; see `EXIT`. Throws CliError for what its caller has to put right. */
  run(input: CommandInput<O>): Promise<number>;
}

/** @internal */
export interface CommandInput<O extends OptionDefinitions> {
  options: OptionValues<O>;
  args: string[];
  terminal: Terminal;
}

/** Keeps the types of the options, for `run`. @internal */
export function defineCommand<const O extends OptionDefinitions>(
  command: Command<O>,
): Command {
  return command as unknown as Command;
}
