// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Terminal } from '../terminal/Terminal';
import { CliError, EXIT } from '../cli/CliError';
import type { OptionDefinitions, OptionValues } from '../cli/Command';
import { type CommandEntry, commands } from './commands';
import { commandHelp, groupHelp, programHelp } from './help';
import { nearestHint } from '../cli/nearestHint';
import { parseOptions } from '../cli/parseOptions';
import { showError } from '../cli/showError';
import { version } from '../../package.json';

/**
 * Runs the command that the arguments name. Never throws: what goes wrong is printed on stderr.
 * @returns the exit code
 * @internal
 */
export async function run(args: string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    terminal.stderr.write(showError(error, terminal));
    return error instanceof CliError ? error.exitCode : EXIT.wrongInput;
  }
}

async function dispatch(args: string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    terminal.stdout.write(programHelp());
    return name === undefined ? EXIT.wrongInput : EXIT.ready;
  }
  if (name === '--version' || name === '-v') {
    terminal.stdout.write(`${version}\n`);
    return EXIT.ready;
  }
  if (name === 'help') {
    return dispatch([...rest.slice(0, 2), '--help'], terminal);
  }
  const help =
    rest[0] === '--help' || rest[0] === '-h' ? groupHelp(name) : undefined;
  if (help !== undefined) {
    terminal.stdout.write(help);
    return EXIT.ready;
  }
  const { entry, rest: given } = findCommand(name, rest);
  const command = entry.load();
  if (isHelp(given)) {
    terminal.stdout.write(commandHelp(entry.name, command));
    return EXIT.ready;
  }
  const { options, positionals } = parseOptions(given, command.options);
  return command.run({
    options: options as OptionValues<OptionDefinitions>,
    args: positionals,
    terminal,
  });
}

/** The command that the first word names, or the first two. */
function findCommand(
  name: string,
  rest: string[],
): { entry: CommandEntry; rest: string[] } {
  const one = commands.find(command => command.name === name);
  if (one) {
    return { entry: one, rest };
  }
  const [second = '', ...others] = rest;
  const two = commands.find(command => command.name === `${name} ${second}`);
  if (two) {
    return { entry: two, rest: others };
  }
  const names = commands.map(command => command.name);
  const inGroup = names.filter(other => other.startsWith(`${name} `));
  if (inGroup.length > 0 && (second === '' || second.startsWith('-'))) {
    throw new CliError(`"${name}" needs a second word.`, {
      fix: `Use one of: ${inGroup.join(', ')}.`,
    });
  }
  const given = inGroup.length > 0 ? `${name} ${second}` : name;
  throw new CliError(`There is no command "${given}".`, {
    fix: nearestHint(given, inGroup.length > 0 ? inGroup : names),
  });
}

/** Whether help is asked for; behind `--` everything is a path. */
function isHelp(args: string[]): boolean {
  const end = args.indexOf('--');
  return args
    .slice(0, end < 0 ? args.length : end)
    .some(arg => arg === '--help' || arg === '-h');
}
