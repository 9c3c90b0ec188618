// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { run } from '../cli/run';
import type { RunResult } from './testTerminal';

/** What keys send to a program. */
export const KEY = {
  enter: '\r',
  down: '\u001b[B',
  up: '\u001b[A',
  space: ' ',
  ctrlC: '\u0003',
};

/** Somebody at a terminal, who waits for what the program asks before each answer. */
export class Person {
  readonly result: Promise<RunResult>;
  private readonly input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => {},
  });
  private readonly screen = Object.assign(new PassThrough(), {
    isTTY: true,
    columns: 100,
    rows: 60,
  });
  private shown = '';
  private seen = 0;
  private keys = 0;
  private waiting: (() => void) | undefined;

  constructor(
    args: string[],
    options: { cwd: string; env?: Record<string, string> },
  ) {
    let stdout = '';
    this.screen.on('data', chunk => {
      this.shown += String(chunk);
      this.waiting?.();
    });
    this.result = run(args, {
      cwd: options.cwd,
      env: options.env ?? { NO_COLOR: '1' },
      stdin: this.input,
      stdout: { write: text => (stdout += text), isTTY: true },
      stderr: this.screen,
      now: () => Date.parse('2026-11-26T12:00:00Z'),
      fetch: () => Promise.reject(new Error('This test has no network')),
    }).then(code => ({ code, stdout, stderr: this.text }));
  }

  /** All that was shown, without colours and the like. */
  get text(): string {
    return stripVTControlCharacters(this.shown);
  }

  /** All that was shown, as the terminal got it. */
  get raw(): string {
    return this.shown;
  }

  /** How many keys were pressed. */
  get pressed(): number {
    return this.keys;
  }

  /** Waits until a text is shown that was not seen before. */
  async sees(text: string): Promise<void> {
    for (;;) {
      const at = this.text.indexOf(text, this.seen);
      if (at >= 0) {
        this.seen = at + text.length;
        return;
      }
      await new Promise<void>((resolve, reject) => {
        this.waiting = resolve;
        this.result.then(
          ({ stdout }) =>
            reject(
              new Error(
                `It ended without ${JSON.stringify(text)}:\n${this.text.slice(
                  this.seen,
                )}\n${stdout}`,
              ),
            ),
          reject,
        );
      });
    }
  }

  /** One after the other, as a person does. */
  presses(...keys: string[]): void {
    for (const key of keys) {
      this.keys += 1;
      this.input.write(key);
    }
  }

  types(text: string): void {
    this.presses(...text, KEY.enter);
  }

  /** Closes the terminal. */
  leaves(): void {
    this.input.end();
  }
}
