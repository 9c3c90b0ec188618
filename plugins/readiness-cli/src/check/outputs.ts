// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { findCheckout } from '../git/findCheckout';
import { CliError } from '../cli/CliError';
import { createStyle, type Style } from '../terminal/createStyle';
import type { Terminal } from '../terminal/Terminal';
import { toPrintable } from '../terminal/toPrintable';
import { type Format, formats } from './formats/formats';
import type { FormatOptions } from './formats/types';
import type { Report } from './report/types';
import { withPathsFrom } from './report/withPathsFrom';

/** A format, and the file that it goes to; none for stdout. @internal */
export interface PlannedOutput {
  format: Format;
  file?: string;
}

/**
 * Which format goes where: the first `--format` to the first `--output`, and so on. People get their report on stdout, unless
 * another format goes there.
 * @throws CliError when two formats would go to stdout, and for an output too many
 * @internal
 */
export function planOutputs(given: string[], files: string[]): PlannedOutput[] {
  const names = (given.length > 0 ? given : ['human']) as Format[];
  if (files.length > names.length) {
    throw new CliError('There are more --output than --format.', {
      fix: 'Give each file its format: --format sarif --output readiness.sarif',
    });
  }
  if (names.length - files.length > 1) {
    throw new CliError('Two formats would go to the terminal.', {
      fix: 'Give all but the last --format an --output.',
    });
  }
  const planned = names.map((format, index) => ({
    format,
    file: files[index],
  }));
  return planned.every(({ file }) => file !== undefined) &&
    !names.includes('human')
    ? [...planned, { format: 'human' }]
    : planned;
}

/** @throws CliError when the file cannot be written @internal */
export async function writeReport(
  report: Report,
  { format, file }: PlannedOutput,
  options: Omit<FormatOptions, 'style'> & { terminal: Terminal },
): Promise<void> {
  const { terminal, ...rest } = options;
  const { cwd } = terminal;
  const isForPeople = format === 'human';
  // Hosts look files up from the root of the repository
  const shown =
    isForPeople || format === 'json'
      ? report
      : withPathsFrom(report, findCheckout(cwd) ?? cwd);
  await writeText(style => formats[format](shown, { ...rest, style }), {
    file,
    isForPeople,
    terminal,
  });
}

/**
 * Writes a text to a file, or to stdout without one.
 * @param options - `isForPeople`: what is in it cannot move the cursor of a terminal
 * @throws CliError when the file cannot be written
 * @internal
 */
export async function writeText(
  textOf: (style: Style) => string,
  options: { file?: string; isForPeople: boolean; terminal: Terminal },
): Promise<void> {
  const { file, isForPeople, terminal } = options;
  const { cwd, stdout, env } = terminal;
  const text = textOf(
    createStyle(file === undefined ? stdout : { write() {} }, env),
  );
  if (file === undefined) {
    stdout.write(isForPeople ? toPrintable(text) : text);
    return;
  }
  const path = resolve(cwd, file);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new CliError(
      `${file} cannot be written: ${(error as Error).message}`,
      {
        fix: 'Name a file in a folder that this user may write to.',
        cause: error,
      },
    );
  }
}
