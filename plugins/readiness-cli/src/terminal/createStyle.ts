// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Output } from './Terminal';

type Paint = (text: string) => string;

/** Colours of a terminal; without colours each one returns its text. @internal */
export interface Style {
  bold: Paint;
  dim: Paint;
  red: Paint;
  green: Paint;
  yellow: Paint;
  cyan: Paint;
  /** Whether there are colours. */
  isOn: boolean;
}

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

/**
 * Colours where a person reads: on a TTY, unless `NO_COLOR` is set or `TERM` is `dumb`; elsewhere only with `FORCE_COLOR`
 * (https://no-color.org, https://force-color.org).
 * @internal
 */
export function createStyle(
  output: Output,
  env: Readonly<Record<string, string | undefined>>,
): Style {
  const isOn = hasColours(output, env);
  const paint =
    ([open, close]: readonly [number, number]): Paint =>
    text =>
      isOn && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    bold: paint(CODES.bold),
    dim: paint(CODES.dim),
    red: paint(CODES.red),
    green: paint(CODES.green),
    yellow: paint(CODES.yellow),
    cyan: paint(CODES.cyan),
    isOn,
  };
}

function hasColours(
  output: Output,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (env.NO_COLOR) {
    return false;
  }
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') {
    return env.FORCE_COLOR !== '0';
  }
  return Boolean(output.isTTY) && env.TERM !== 'dumb';
}
