// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Git } from '../../git/Git';
import type { Found } from './Found';

/** The name of the repository that a checkout was cloned from; `undefined` below its root, and without a remote. */
export async function readRemote(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Found | undefined> {
  try {
    const git = new Git(folder, env);
    const prefix = await git.text(['rev-parse', '--show-prefix']);
    if (prefix.trim() !== '') {
      return undefined;
    }
    const address = await git.text(['config', '--get', 'remote.origin.url']);
    const [name] = address
      .trim()
      .replace(/(?<!\/)\/+$/, '')
      .split(/[/:\\]/)
      .slice(-1);
    const value = name.replace(/\.git$/, '');
    return value ? { value, from: 'the remote origin of Git' } : undefined;
  } catch {
    return undefined;
  }
}
