// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { fork, type ForkOptions } from 'node:child_process';
import { once } from 'node:events';

/** A process of its own that answers each message with one of its own. */
export interface Process {
  ask<T>(message: object): Promise<T>;
  kill(): Promise<void>;
}

/** Starts a file as a process; its answers are objects with `answer`. */
export function startProcess(
  file: string,
  options: Pick<ForkOptions, 'execArgv' | 'env'> = {},
): Process {
  const child = fork(file, options);
  const exited = once(child, 'exit');
  return {
    ask: <T>(message: object) =>
      new Promise<T>((done, fail) => {
        exited.then(([code, signal]) =>
          fail(new Error(`The backend has ended with ${code ?? signal}`)),
        );
        child.on('message', function listen(given: { answer?: T }) {
          // What compiles TypeScript sends messages of its own.
          if (given.answer !== undefined) {
            child.off('message', listen);
            done(given.answer);
          }
        });
        child.send(message);
      }),
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
