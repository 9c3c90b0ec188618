// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { PassThrough } from 'node:stream';
import { run } from '../program/run';
import type { Terminal } from '../terminal/Terminal';

/** What a run of the program has left. @internal */
export interface RunResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** @internal */
export interface TestTerminalOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** Given to the program as its whole input. */
  stdin?: string;
  isTTY?: boolean;
  now?: number;
  fetch?: typeof fetch;
}

/** Runs the program in this process, with a terminal of its own. @internal */
export async function runReadiness(
  args: string[],
  options: TestTerminalOptions = {},
): Promise<RunResult> {
  const { cwd = process.cwd(), env = {}, isTTY = false } = options;
  const { now = Date.parse('2026-11-26T12:00:00Z') } = options;
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({
    write(text: string) {
      written[name] += text;
    },
    isTTY,
  });
  const stdin: Terminal['stdin'] = new PassThrough().end(options.stdin ?? '');
  stdin.isTTY = isTTY;
  const code = await run(args, {
    cwd,
    env,
    stdin,
    stdout: output('stdout'),
    stderr: output('stderr'),
    now: () => now,
    hangup: () => new AbortController().signal,
    fetch:
      options.fetch ??
      (() => Promise.reject(new Error('This test has no network'))),
  });
  return { code, ...written };
}
