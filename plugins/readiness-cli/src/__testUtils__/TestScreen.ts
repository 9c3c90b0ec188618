// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

/** What keys send to a program. */
export const KEY = {
  enter: '\r',
  down: '\u001b[B',
  space: ' ',
  ctrlC: '\u0003',
  escape: '\u001b',
};

/** Somebody at a terminal, who waits for what is asked before each answer. */
export class TestScreen {
  readonly input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => {},
  });
  readonly output = Object.assign(new PassThrough(), {
    isTTY: true,
    columns: 100,
    rows: 60,
  });
  /** How many keys were pressed. */
  pressed = 0;
  /** All that was shown, as the terminal got it. */
  raw = '';
  private seen = 0;
  private wake: () => void = () => {};
  private isOver = false;

  constructor() {
    this.output.on('data', chunk => {
      this.raw += String(chunk);
      this.wake();
    });
  }

  /** Nobody waits for more than what is shown by then. */
  endsWith(end: Promise<unknown>): void {
    const over = () => {
      this.isOver = true;
      this.wake();
    };
    end.then(over, over);
  }

  /** All that was shown, without colours and the like. */
  get text(): string {
    return stripVTControlCharacters(this.raw);
  }

  /** Waits until a text is shown that was not seen before. */
  async sees(text: string): Promise<void> {
    for (;;) {
      const at = this.text.indexOf(text, this.seen);
      if (at >= 0) {
        this.seen = at + text.length;
        return;
      }
      if (this.isOver) {
        throw new Error(
          `It ended without ${JSON.stringify(text)}: ${this.text.slice(
            this.seen,
          )}`,
        );
      }
      await new Promise<void>(resolve => {
        this.wake = resolve;
      });
    }
  }

  /** One after the other, as a person does. */
  presses(...keys: string[]): void {
    for (const key of keys) {
      this.pressed += 1;
      this.input.write(key);
    }
  }

  types(text: string): void {
    this.presses(...text, KEY.enter);
  }
}
