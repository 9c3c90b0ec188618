// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Found } from './describeProject';

const run = promisify(execFile);
const TIMEOUT_MS = 5_000;

/** The name of the repository that a checkout was cloned from; `undefined` below its root, and without a remote. */
export async function readRemote(folder: string): Promise<Found | undefined> {
  try {
    const git = (...args: string[]) =>
      run('git', ['-C', folder, ...args], { timeout: TIMEOUT_MS });
    const { stdout: prefix } = await git('rev-parse', '--show-prefix');
    if (prefix.trim() !== '') {
      return undefined;
    }
    const { stdout } = await git('config', '--get', 'remote.origin.url');
    const [, name] = /([^/:\\]+?)(?:\.git)?\/*\s*$/.exec(stdout) ?? [];
    return name ? { value: name, from: '.git/config (origin)' } : undefined;
  } catch {
    return undefined;
  }
}
