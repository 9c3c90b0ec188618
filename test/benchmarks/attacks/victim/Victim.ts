// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';
import type { Measured, Order, VictimStart } from './orders';
import { childrenOf, forgetPeak, isRunning, peakOf } from './processes';

/** A portal of some size has no more; and what has more takes longer to die. */
const HEAP_MB = 1_024;
/** Whoever stands still that long is killed, and has lost. */
const LONGEST_STANDSTILL_MS = 15_000;
const LONGEST_START_MS = 90_000;
const MOST_LOG = 50_000_000;
const WATCH_MS = 100;

/** What was seen of a case from outside and from inside. */
export interface Figures extends Partial<Measured> {
  /** Resident at most, bytes. */
  peak: number;
}

/** The backend that is attacked, in a process of its own. */
export class Victim {
  /** Of the API. */
  address = '';
  /** What it has written to its log. */
  log = '';
  /** Why it does no longer run; absent while it does. */
  end?: string;
  /** Settles once it no longer runs. */
  readonly ended: Promise<void>;
  /** Started by it, and seen at some time. */
  readonly children = new Set<number>();
  private readonly child: ChildProcess;
  private readonly watch: NodeJS.Timeout;
  private readonly waiting = new Map<
    number,
    { done: (answer: any) => void; fail: (error: Error) => void }
  >();
  private asked = 0;
  private lastBeat?: number;
  private longestSilence = 0;
  private peak = 0;
  private rssBefore?: number;

  static async start(options: VictimStart): Promise<Victim> {
    const victim = new Victim();
    const late = setTimeout(() => {
      victim.kill('it did not start in time').catch(() => {});
    }, LONGEST_START_MS);
    victim.address = await victim
      .ask<string>({ start: options })
      .finally(() => clearTimeout(late));
    return victim;
  }

  private constructor() {
    this.child = fork(resolve(__dirname, 'backendProcess.ts'), {
      execArgv: [
        ...process.execArgv,
        `--max-old-space-size=${HEAP_MB}`,
        '--expose-gc',
      ],
      silent: true,
    });
    for (const stream of [this.child.stdout!, this.child.stderr!]) {
      stream.setEncoding('utf8').on('data', text => {
        this.log = (this.log + text).slice(-MOST_LOG);
      });
    }
    this.child.on('message', message => this.take(message));
    this.watch = setInterval(() => this.collect(), WATCH_MS);
    this.ended = new Promise(done =>
      this.child.once('exit', (code, signal) => {
        clearInterval(this.watch);
        this.end ??= /heap out of memory|heap limit/i.test(this.log)
          ? 'it ran out of memory and died'
          : `it ended with ${signal ?? code}`;
        for (const { fail } of this.waiting.values()) {
          fail(new Error(`The backend does not run: ${this.end}`));
        }
        this.waiting.clear();
        done();
      }),
    );
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** Rejects when it cannot, or when it no longer runs. */
  ask<T = unknown>(order: Order): Promise<T> {
    return new Promise<T>((done, fail) => {
      if (this.end) {
        fail(new Error(`The backend does not run: ${this.end}`));
        return;
      }
      const id = ++this.asked;
      this.waiting.set(id, { done, fail });
      this.child.send({ id, order }, error => {
        if (error) {
          this.waiting.delete(id);
          fail(error);
        }
      });
    });
  }

  async beginCase(): Promise<void> {
    this.rssBefore = await this.ask<number>({ meter: 'begin' });
    forgetPeak(this.pid);
    this.peak = 0;
    this.longestSilence = 0;
  }

  async endCase(): Promise<Figures> {
    this.collect();
    const { peak, rssBefore } = this;
    const measured = await this.ask<Measured>({ meter: 'end' }).catch(() => ({
      // It can no longer be asked: what was seen from outside is all.
      standstill: this.longestSilence,
      rssBefore,
    }));
    return { ...measured, peak };
  }

  async kill(why = 'it was stopped'): Promise<void> {
    this.end ??= why;
    this.child.kill('SIGKILL');
    await this.ended;
  }

  /** What it has started and left behind. */
  killChildren(): void {
    for (const pid of [...this.children].filter(isRunning)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended meanwhile.
      }
    }
  }

  private take(message: any) {
    if (message.beat) {
      this.lastBeat = performance.now();
      return;
    }
    const asker = this.waiting.get(message.id);
    if (asker) {
      this.waiting.delete(message.id);
      if (message.error) {
        asker.fail(new Error(message.error));
      } else {
        asker.done(message.answer);
      }
    }
  }

  private collect() {
    this.peak = Math.max(this.peak, peakOf(this.pid));
    childrenOf(this.pid).forEach(pid => this.children.add(pid));
    if (this.lastBeat === undefined) {
      return;
    }
    const silence = performance.now() - this.lastBeat;
    this.longestSilence = Math.max(this.longestSilence, silence);
    if (silence > LONGEST_STANDSTILL_MS) {
      const seconds = LONGEST_STANDSTILL_MS / 1000;
      this.kill(
        `it stood still for more than ${seconds} s, and was killed`,
      ).catch(() => {});
    }
  }
}
