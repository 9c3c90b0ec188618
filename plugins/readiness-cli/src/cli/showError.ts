// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createStyle } from '../terminal/createStyle';
import type { Terminal } from '../terminal/Terminal';
import { CliError, showPosition } from './CliError';

/** An error for stderr: what is wrong with its place, then what to do. @internal */
export function showError(error: unknown, terminal: Terminal): string {
  const style = createStyle(terminal.stderr, terminal.env);
  if (error instanceof CliError) {
    const place = error.position ? `${showPosition(error.position)}: ` : '';
    return [
      `${style.red('✗')} ${place}${error.message}`,
      ...(error.fix ? [`  ${error.fix}`] : []),
      '',
    ].join('\n');
  }
  const { message = String(error), stack = '' } =
    error instanceof Error ? error : {};
  return [
    `${style.red('✗')} ${message}`,
    '  This is a defect of readiness: please report it, with what follows.',
    stack,
    '',
  ].join('\n');
}
