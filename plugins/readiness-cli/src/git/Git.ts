// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFile } from 'node:child_process';

const TIMEOUT_MS = 60_000;
const MOST_OUTPUT = 64 * 1024 * 1024;

/** Nothing that a checkout configures is run, nothing is fetched, and nobody is asked for a password. */
const SAFE = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'protocol.allow=never',
];

/** Git failed. The message is the last line of what it printed. @internal */
export class GitError extends Error {
  name = 'GitError';

  constructor(message: string, readonly isMissing: boolean) {
    super(message);
  }
}

/** Asks the Git of this machine about one checkout; never changes it. @internal */
export class Git {
  constructor(
    private readonly root: string,
    private readonly env: Readonly<Record<string, string | undefined>>,
  ) {}

  /** What a command prints. Throws GitError. */
  async text(args: string[]): Promise<string> {
    return (await this.bytes(args)).toString('utf8');
  }

  /** @param input - for its standard input */
  bytes(args: string[], input?: string): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const child = execFile(
        'git',
        [...SAFE, ...args],
        {
          cwd: this.root,
          encoding: 'buffer',
          timeout: TIMEOUT_MS,
          maxBuffer: MOST_OUTPUT,
          env: {
            PATH: this.env.PATH,
            HOME: this.env.HOME,
            // On Windows it does not start without
            SYSTEMROOT: this.env.SYSTEMROOT,
            GIT_OPTIONAL_LOCKS: '0',
            GIT_TERMINAL_PROMPT: '0',
            GIT_NO_LAZY_FETCH: '1',
            LC_ALL: 'C',
          },
        },
        (error, stdout, stderr) => {
          if (error) {
            const [last] = stderr.toString('utf8').trim().split('\n').slice(-1);
            reject(
              new GitError(
                last.replace(/^(?:fatal|error): /, '') || error.message,
                (error as NodeJS.ErrnoException).code === 'ENOENT',
              ),
            );
          } else {
            resolve(stdout);
          }
        },
      );
      child.stdin?.on('error', () => {});
      child.stdin?.end(input);
    });
  }
}
