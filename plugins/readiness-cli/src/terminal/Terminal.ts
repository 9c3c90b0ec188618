// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Where text is written to. @internal */
export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** All that a command uses of its process, so that tests can give it another one. @internal */
export interface Terminal {
  /** Absolute. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  stdin: NodeJS.ReadableStream & { isTTY?: boolean };
  /** For results, which may be read by a program. */
  stdout: Output;
  /** For everything else: notes, progress, errors. */
  stderr: Output;
  /** Milliseconds since the epoch. */
  now(): number;
  fetch: typeof fetch;
  /**
   * From then on the process does not end by itself when its terminal is closed or it is told to end: whoever asks for this keeps
   * what would be lost, and ends soon after the signal.
   */
  hangup(): AbortSignal;
}
