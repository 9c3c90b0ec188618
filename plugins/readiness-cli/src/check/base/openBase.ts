// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { realpathSync } from 'node:fs';
import { findCheckout } from '../../git/findCheckout';
import { CliError } from '../../cli/CliError';
import { Git, GitError } from '../../git/Git';
import { GitTree } from '../../git/GitTree';
import type { Terminal } from '../../terminal/Terminal';

/** The state that is compared with. @internal */
export interface Base {
  /** As it was given. */
  ref: string;
  /** The root of the checkout. */
  root: string;
  tree: GitTree;
}

/**
 * The state of the checkout at a commit, branch or tag.
 * @throws CliError when there is no checkout, no Git, or no such commit in it
 * @internal
 */
export async function openBase(ref: string, terminal: Terminal): Promise<Base> {
  const cwd = realpathSync(terminal.cwd);
  const root = findCheckout(cwd);
  if (!root) {
    throw new CliError(`--base needs a Git checkout, and ${cwd} is in none.`, {
      fix: 'Call it in a clone of the repository.',
    });
  }
  const git = new Git(root, terminal.env);
  try {
    const commit = await commitOf(git, ref);
    return { ref, root, tree: await GitTree.of(git, commit) };
  } catch (error) {
    if (!(error instanceof GitError)) {
      throw error;
    }
    throw error.isMissing
      ? new CliError('--base needs Git, which is not installed.', {
          fix: 'Install Git, or leave --base out.',
          cause: error,
        })
      : new CliError(`Git cannot read ${ref}: ${error.message}`, {
          cause: error,
        });
  }
}

async function commitOf(git: Git, ref: string): Promise<string> {
  try {
    const text = await git.text([
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${ref}^{commit}`,
    ]);
    return text.trim().split('\n').at(-1)!;
  } catch (error) {
    if ((error as GitError).isMissing) {
      throw error;
    }
    // Also fails where this is no repository at all, with its reason
    const isShallow = await git.text(['rev-parse', '--is-shallow-repository']);
    throw isShallow.trim() === 'true'
      ? new CliError(`This clone is shallow, and does not have "${ref}".`, {
          fix: `Fetch it first: git fetch --depth=1 origin ${ref}; then --base FETCH_HEAD. In GitHub Actions: fetch-depth: 0 for actions/checkout; in GitLab CI: GIT_DEPTH: 0.`,
          cause: error,
        })
      : new CliError(`There is no commit, branch or tag "${ref}".`, {
          fix: 'Check the name with "git branch --all"; a branch of the server is origin/main.',
          cause: error,
        });
  }
}
