// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Command, OptionDefinition } from '../cli/Command';
import { commands } from './commands';

/** Of the left column; longer ones push their description into the next line. */
const WIDEST = 30;

const HELP = ['-h, --help', 'show this help'] as const;

/** The help of the program. @internal */
export function programHelp(): string {
  return [
    'Usage: readiness <command> [options]',
    '',
    'Evaluates catalog files by a production readiness checklist, as the portal does.',
    '',
    ...table('Options:', [['-v, --version', 'show the version'], [...HELP]]),
    '',
    ...table(
      'Commands:',
      commands.map(({ name, summary }) => [name, summary]),
    ),
    '',
    'readiness <command> --help shows the options of a command.',
    '',
  ].join('\n');
}

/** The help of commands that begin with the same word; nothing if there are none. @internal */
export function groupHelp(group: string): string | undefined {
  const inGroup = commands.filter(({ name }) => name.startsWith(`${group} `));
  if (inGroup.length === 0) {
    return undefined;
  }
  return [
    `Usage: readiness ${group} <command> [options]`,
    '',
    ...table('Options:', [[...HELP]]),
    '',
    ...table(
      'Commands:',
      inGroup.map(({ name, summary }) => [
        name.slice(group.length + 1),
        summary,
      ]),
    ),
    '',
  ].join('\n');
}

/** The help of one command. @internal */
export function commandHelp(name: string, command: Command): string {
  const { usage, description, arguments: args = [], examples = [] } = command;
  return [
    `Usage: readiness ${name} ${usage}`,
    '',
    description,
    ...(args.length > 0
      ? [
          '',
          ...table(
            'Arguments:',
            args.map(arg => [arg.name, arg.description]),
          ),
        ]
      : []),
    '',
    ...table('Options:', [
      ...Object.entries(command.options).map(
        ([option, definition]): [string, string] => [
          signatureOf(option, definition),
          descriptionOf(definition),
        ],
      ),
      [...HELP],
    ]),
    ...examples.flatMap((example, index) =>
      index === 0
        ? ['', `For example  ${example}`]
        : [`             ${example}`],
    ),
    '',
  ].join('\n');
}

function signatureOf(
  name: string,
  { short, type, choices, value = 'VALUE' }: OptionDefinition,
): string {
  const shown = choices ? choices.join('|') : value;
  return `${short ? `-${short}, ` : ''}--${name}${
    type === 'string' ? ` ${shown}` : ''
  }`;
}

function descriptionOf({ description, multiple }: OptionDefinition): string {
  return multiple ? `${description} (may be repeated)` : description;
}

function table(title: string, rows: [string, string][]): string[] {
  const width = rows.reduce(
    (most, [left]) => Math.max(most, Math.min(left.length, WIDEST)),
    0,
  );
  return [
    title,
    ...rows.flatMap(([left, right]) =>
      left.length > width
        ? [`  ${left}`, `  ${' '.repeat(width)}  ${right}`]
        : [`  ${left.padEnd(width)}  ${right}`],
    ),
  ];
}
