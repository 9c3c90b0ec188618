// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { toShownPath } from '../../catalogFiles/toShownPath';
import { readChecklist } from '../../checklists/readChecklist';
import { placesOf } from '../../checklists/placesOf';
import { CliError, EXIT, showPosition } from '../../cli/CliError';
import { defineCommand } from '../../cli/Command';
import { counted } from '../../check/report/words';
import { createStyle } from '../../terminal/createStyle';
import type { Terminal } from '../../terminal/Terminal';
import { toPrintable } from '../../terminal/toPrintable';
import { type ChecklistWarning, findWarnings } from './findWarnings';

/** What was found of one file. */
interface Validation {
  file: string;
  id?: string;
  sections?: number;
  checks?: number;
  errors: ChecklistWarning[];
  /** Errors that are not listed. */
  moreErrors: number;
  warnings: ChecklistWarning[];
}

const options = {
  format: {
    type: 'string',
    short: 'f',
    choices: ['human', 'json'],
    description: 'how the result is written; default: human',
  },
  strict: {
    type: 'boolean',
    description: 'end with 1 if there are warnings',
  },
} as const;

/** `readiness checklist validate`. @internal */
export const validateCommand = defineCommand({
  usage: '[options] FILE...',
  description: [
    'Reads checklists with everything that they extend, and shows each mistake with its file, line and column, and what to write',
    'instead. Warnings are about what is allowed, but hardly meant.',
    '',
    'It ends with 0 without mistakes, and with 2 if there is one.',
  ].join('\n'),
  arguments: [{ name: 'FILE', description: 'a checklist file' }],
  options,
  examples: ['readiness checklist validate checklists/*.yaml'],
  async run({ options: given, args, terminal }) {
    if (args.length === 0) {
      throw new CliError('There is no file to validate.', {
        fix: 'Name one: readiness checklist validate checklists/ours.yaml',
      });
    }
    const found: Validation[] = [];
    for (const file of args) {
      found.push(await validate(file, terminal));
    }
    terminal.stdout.write(
      given.format === 'json'
        ? `${JSON.stringify({ checklists: found }, null, 2)}\n`
        : toPrintable(formatHuman(found, terminal)),
    );
    if (found.some(({ errors }) => errors.length > 0)) {
      return EXIT.wrongInput;
    }
    return given.strict && found.some(({ warnings }) => warnings.length > 0)
      ? EXIT.notReady
      : EXIT.ready;
  },
});

async function validate(file: string, terminal: Terminal): Promise<Validation> {
  const { cwd } = terminal;
  const absolute = resolve(cwd, file);
  const shown = toShownPath(absolute, cwd);
  const isFolder = await stat(absolute).then(
    found => found.isDirectory(),
    () => false,
  );
  if (isFolder) {
    throw new CliError(`${shown} is a folder.`, {
      fix: `Name its files: readiness checklist validate ${shown}/*.yaml`,
    });
  }
  const read = await readChecklist(file, { cwd });
  if (read.mistakes) {
    return {
      file: shown,
      errors: read.mistakes,
      moreErrors: read.count - read.mistakes.length,
      warnings: [],
    };
  }
  const { checklist } = read;
  return {
    file: shown,
    id: checklist.id,
    sections: checklist.sections.length,
    checks: checklist.sections.flatMap(({ checks }) => checks).length,
    errors: [],
    moreErrors: 0,
    warnings: findWarnings(
      checklist,
      await placesOf(absolute, cwd),
      terminal.now(),
    ),
  };
}

function formatHuman(found: Validation[], terminal: Terminal): string {
  const style = createStyle(terminal.stdout, terminal.env);
  const line = (mark: string, { message, position }: ChecklistWarning) =>
    `${mark} ${position ? `${showPosition(position)}: ` : ''}${message}`;
  return found
    .flatMap(({ file, id, sections, checks, errors, moreErrors, warnings }) => [
      ...errors.map(error => line(style.red('✗'), error)),
      ...(moreErrors > 0 ? [`  and ${moreErrors} more`] : []),
      ...warnings.map(warning => line(style.yellow('!'), warning)),
      ...(errors.length === 0
        ? [
            `${style.green('✓')} ${file}: "${id}" can be used (${counted(
              checks ?? 0,
              'check',
            )} in ${counted(sections ?? 0, 'section')}).`,
          ]
        : []),
    ])
    .join('\n')
    .concat('\n');
}
