// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { fork, type ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { constants, setPriority } from 'node:os';
import type {
  ReaderReply,
  ReadingJob,
  ReadingLimits,
  RepositoryReading,
} from './types';

const ENTRY = 'backstage-plugin-readiness-backend-module-repository/reader';
/** Besides the heap a process needs room for its code and for what it is reading. */
const BESIDES_HEAP = 128 * 1024 * 1024;
/** A process that is not needed any more ends after this; starting one takes about 0.1 s. */
const IDLE_MS = 15_000;
const LONGEST_START_MS = 30_000;
/**
 * A process that needs more of its memory than this is not kept. One that has only loaded its parsers needs 180 MB of 384 in a
 * source checkout; if that were too much, each repository would start a process of its own.
 */
const KEPT_SHARE = 2 / 3;
const STDERR_LENGTH = 2_000;

/** A reader process was stopped because of what it read. The message is a sentence for people. @internal */
export class ReadingStoppedError extends Error {
  name = 'ReadingStoppedError';
}

/**
 * Reads repositories in processes of their own, each with limits of time and memory.
 *
 * @remarks
 * A thread would not do: with `resourceLimits` an allocation of the wrong kind still takes the whole backend down
 * (docs/decisions/0007). A process that was stopped is replaced by a new one, for the next repository.
 * @internal
 */
export class ReaderPool {
  /** One that waits for the next repository. */
  private idle?: ChildProcess;
  private keptSince = 0;
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  constructor(
    private readonly limits: ReadingLimits,
    private readonly entry: string = require.resolve(ENTRY),
  ) {}

  /**
   * Throws ReadingStoppedError when the reader needs too much time or memory, the signal's reason when it is aborted, and
   * an Error when the reader itself fails.
   */
  async read(
    job: ReadingJob,
    { signal }: { signal: AbortSignal },
  ): Promise<RepositoryReading> {
    await this.takePlace();
    try {
      signal.throwIfAborted();
      const child = this.takeIdle() ?? (await this.start(signal));
      const { reading, rss } = await this.ask(child, job, signal);
      this.keep(child, rss);
      return reading;
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }

  /** Ends the process that waits for the next repository. */
  close(): void {
    this.takeIdle()?.kill('SIGKILL');
  }

  private takeIdle(): ChildProcess | undefined {
    const child = this.idle;
    this.idle = undefined;
    child?.removeAllListeners('exit');
    return child;
  }

  private async takePlace(): Promise<void> {
    while (this.running >= this.limits.processes) {
      await new Promise<void>(resolve => this.waiting.push(resolve));
    }
    this.running += 1;
  }

  private async start(signal: AbortSignal): Promise<ChildProcess> {
    const { memory } = this.limits;
    const heap = Math.round(memory / 1024 / 1024);
    const { env, execArgv } = transpiler(this.entry);
    const child = fork(this.entry, [String(memory + BESIDES_HEAP)], {
      // Nothing of the backend's environment and flags: no secret reaches it, and no flag widens its limits
      env,
      execArgv: [...execArgv, `--max-old-space-size=${heap}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
    });
    // The portal comes first
    if (child.pid !== undefined) {
      try {
        setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
      } catch {
        // It has ended already, or the system does not let us
      }
    }
    // Handled where an answer is waited for; one that is being killed may fail to receive what was sent
    child.on('error', () => {});
    await this.answer(child, {
      signal,
      time: LONGEST_START_MS,
      type: 'ready',
    });
    return child;
  }

  private async ask(child: ChildProcess, job: ReadingJob, signal: AbortSignal) {
    setReferenced(child, true);
    const answer = this.answer(child, {
      signal,
      time: this.limits.time,
      type: 'read',
    });
    // How sending fails says less than how the process ended
    child.send({ job }, () => {});
    return answer;
  }

  /** Waits for one reply. Whatever else happens, the process is killed. */
  private answer<T extends ReaderReply['type']>(
    child: ChildProcess,
    options: { signal: AbortSignal; time: number; type: T },
  ): Promise<Extract<ReaderReply, { type: T }>> {
    const { signal, time, type } = options;
    const { memory } = this.limits;
    return new Promise((resolve, reject) => {
      let stderr = '';
      const listeners = {
        message: (reply: ReaderReply) => {
          // The transpiler of a source checkout sends messages of its own
          if (reply.type === type) {
            end();
            resolve(reply as Extract<ReaderReply, { type: T }>);
          } else if (reply.type === 'failed') {
            const { name, message } = reply;
            fail(Object.assign(new Error(message), { name }));
          }
        },
        error: (error: Error) => fail(error),
        exit: (code: number | null, killedBy: string | null) =>
          fail(
            killedBy === 'SIGKILL' || killedBy === 'SIGABRT' || code === 134
              ? new ReadingStoppedError(
                  `Reading it needs more than ${Math.round(
                    memory / 1024 / 1024,
                  )} MB of memory.`,
                )
              : new Error(
                  `The reader ended with ${killedBy ?? code}: ${stderr}`,
                ),
          ),
      };
      const onOutput = (chunk: Buffer) => {
        stderr = `${stderr}${chunk}`.slice(-STDERR_LENGTH);
      };
      const onAbort = () => fail(signal.reason);
      const timer = setTimeout(
        () =>
          fail(
            new ReadingStoppedError(
              `Reading it takes longer than ${time / 1000} seconds.`,
            ),
          ),
        time,
      );
      function end() {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        child.stderr?.off('data', onOutput);
        for (const [event, listener] of Object.entries(listeners)) {
          child.off(event, listener);
        }
      }
      function fail(reason: unknown) {
        end();
        child.kill('SIGKILL');
        reject(reason);
      }
      for (const [event, listener] of Object.entries(listeners)) {
        child.on(event, listener);
      }
      child.stderr?.on('data', onOutput);
      signal.addEventListener('abort', onAbort);
      if (signal.aborted) {
        onAbort();
      }
    });
  }

  /** Keeps one process for the next repository, unless it has grown large. */
  private keep(child: ChildProcess, rss: number): void {
    if (this.idle || rss > this.limits.memory * KEPT_SHARE) {
      child.kill('SIGKILL');
      return;
    }
    setReferenced(child, false);
    const forget = () => {
      if (this.idle === child) {
        this.idle = undefined;
      }
    };
    child.once('exit', forget);
    this.idle = child;
    const keptSince = performance.now();
    this.keptSince = keptSince;
    setTimeout(() => {
      if (this.idle === child && this.keptSince === keptSince) {
        forget();
        child.kill('SIGKILL');
      }
    }, IDLE_MS).unref();
  }
}

/** In a source checkout the reader is TypeScript; its transpiler keeps a cache below the home folder. */
function transpiler(entry: string): {
  env: NodeJS.ProcessEnv;
  execArgv: string[];
} {
  if (!entry.endsWith('.ts')) {
    return { env: {}, execArgv: [] };
  }
  const { HOME, USERPROFILE } = process.env;
  const hook = require.resolve('@backstage/cli/config/nodeTransform.cjs');
  return { env: { HOME, USERPROFILE }, execArgv: ['--require', hook] };
}

/** An idle reader keeps no process from ending. */
function setReferenced(child: ChildProcess, isReferenced: boolean): void {
  const stderr = child.stderr as Socket | null;
  for (const handle of [child, child.channel, stderr]) {
    if (isReferenced) {
      handle?.ref();
    } else {
      handle?.unref();
    }
  }
}
