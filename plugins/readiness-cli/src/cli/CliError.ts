// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What the program returns to its caller. @internal */
export const EXIT = {
  ready: 0,
  notReady: 1,
  /** Wrong input, or the program cannot do what was asked. */
  wrongInput: 2,
  belowLevel: 3,
  /** Whoever decides did not answer, so that nobody knows. */
  noAnswer: 4,
} as const;

/** @internal */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A place in a file; line and column count from 1. @internal */
export interface FilePosition {
  file: string;
  line?: number;
  column?: number;
}

/**
 * What the caller has to put right: the program prints it without a stack and ends with 2, or with another `exitCode`. Whatever
 * else is thrown is a defect of the program.
 * @internal
 */
export class CliError extends Error {
  name = 'CliError';
  readonly position?: FilePosition;
  /** What to do instead: a sentence. */
  readonly fix?: string;
  readonly exitCode: ExitCode;

  constructor(
    message: string,
    options: {
      position?: FilePosition;
      fix?: string;
      cause?: unknown;
      exitCode?: ExitCode;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.exitCode = options.exitCode ?? EXIT.wrongInput;
    this.position = options.position;
    this.fix = options.fix;
  }
}

/** `catalog-info.yaml:4:9`. @internal */
export function showPosition({ file, line, column }: FilePosition): string {
  return [file, line, line === undefined ? undefined : column]
    .filter(part => part !== undefined)
    .join(':');
}
