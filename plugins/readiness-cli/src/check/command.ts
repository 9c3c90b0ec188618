// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Level } from 'backstage-plugin-readiness-common';
import { CliError, showPosition } from '../cli/CliError';
import { defineCommand, type OptionValues } from '../cli/Command';
import { loadChecklists } from '../checklists/loadChecklists';
import { createStyle } from '../terminal/createStyle';
import type { Terminal } from '../terminal/Terminal';
import { toPrintable } from '../terminal/toPrintable';
import { Portal } from '../portal/Portal';
import { openBase } from './base/openBase';
import { collectReport } from './collectReport';
import type { Format } from './formats/formats';
import { planOutputs, writeReport } from './outputs';
import { exitCodeOf } from './report/exitCodeOf';
import type { Report } from './report/types';
import { LEVELS } from './report/words';

const FORMATS: readonly Format[] = [
  'human',
  'json',
  'markdown',
  'sarif',
  'junit',
];

const options = {
  checklist: {
    type: 'string',
    value: 'FILE',
    multiple: true,
    description: 'evaluate by this checklist instead of the built-in one',
  },
  format: {
    type: 'string',
    short: 'f',
    choices: FORMATS,
    multiple: true,
    description: 'how the report is written; default: human',
  },
  output: {
    type: 'string',
    short: 'o',
    value: 'FILE',
    multiple: true,
    description:
      'write the report to this file; several --format and --output belong together in their order',
  },
  'min-level': {
    type: 'string',
    choices: LEVELS,
    description: 'end with 3 if an entity is below this level',
  },
  base: {
    type: 'string',
    value: 'REF',
    description:
      'say what changed since this commit, branch or tag of Git, for better and worse',
  },
  portal: {
    type: 'string',
    value: 'URL',
    description:
      'evaluate by the checklists, related entities and observations of this portal; its token is in READINESS_TOKEN',
  },
  warn: {
    type: 'boolean',
    description:
      'end with 0 whatever the verdicts; wrong input still ends with 2',
  },
  'no-repository': {
    type: 'boolean',
    description: 'do not read the repository around the files',
  },
  quiet: {
    type: 'boolean',
    short: 'q',
    description: 'only what is not ready, a line for each entity',
  },
  verbose: {
    type: 'boolean',
    description: 'every open check, and every entity that was left out',
  },
} as const;

/** `readiness check`. @internal */
export const checkCommand = defineCommand({
  usage: '[options] [path...]',
  description: [
    'Evaluates the entities of catalog files as the portal does: with related entities and what the repository shows, from',
    'the checkout that the files are in. Nothing is sent anywhere, unless --portal is given.',
    '',
    'It ends with 0 if all are ready, 1 if one is not, 2 for wrong input, 3 if one is below --min-level.',
  ].join('\n'),
  arguments: [
    {
      name: 'path',
      description:
        'a catalog file, or a folder with files called catalog-info.yaml; default: this folder',
    },
  ],
  options,
  examples: [
    'readiness check',
    'readiness check --base origin/main',
    'readiness check --format sarif --output readiness.sarif',
  ],
  async run({ options: given, args, terminal }) {
    const { cwd } = terminal;
    const outputs = planOutputs(given.format ?? [], given.output ?? []);
    if (given.portal !== undefined && given.checklist) {
      throw new CliError('--portal and --checklist do not go together.', {
        fix: 'A portal evaluates by its own checklists. Leave one of them out.',
      });
    }
    const base =
      given.base === undefined
        ? undefined
        : await openBase(given.base, terminal);
    const portal =
      given.portal === undefined
        ? undefined
        : new Portal(given.portal, terminal);
    const report = await collectReport({
      paths: args,
      checklists: portal
        ? await portal.checklists()
        : await loadChecklists({ files: given.checklist ?? [], cwd }),
      readsRepository: !given['no-repository'],
      base,
      portal,
      terminal,
    });
    noteProblems(report, given, terminal);
    const minLevel = given['min-level'] as Level | undefined;
    for (const output of outputs) {
      await writeReport(report, output, {
        quiet: given.quiet ?? false,
        verbose: given.verbose ?? false,
        minLevel,
        terminal,
      });
    }
    return exitCodeOf(report, { minLevel, warn: given.warn });
  },
});

/** What is wrong with files, for people, wherever the report goes. */
function noteProblems(
  { problems, notes }: Report,
  { quiet }: OptionValues<typeof options>,
  { stderr, env }: Terminal,
): void {
  const style = createStyle(stderr, env);
  for (const { type, message, fix, ...position } of problems) {
    const isError = type === 'error';
    if (isError || !quiet) {
      const mark = isError ? style.red('✗') : style.dim('-');
      const lines = [
        `${mark} ${showPosition(position)}: ${message}`,
        ...(fix ? [`  ${fix}`] : []),
      ];
      stderr.write(toPrintable(`${lines.join('\n')}\n`));
    }
  }
  for (const note of quiet ? [] : notes) {
    stderr.write(toPrintable(`${style.yellow('!')} ${note}\n`));
  }
}
