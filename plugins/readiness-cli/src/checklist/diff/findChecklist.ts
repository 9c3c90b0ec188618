// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { CompiledChecklist } from 'backstage-plugin-readiness-common';
import {
  type ChecklistReader,
  compileChecklist,
  DefaultChecklistReader,
  loadChecklist,
} from 'backstage-plugin-readiness-node/checklist';
import { toShownPath } from '../../catalogFiles/toShownPath';
import { requireChecklist } from '../../checklists/readChecklist';
import { findCheckout } from '../../git/findCheckout';
import { CliError } from '../../cli/CliError';
import { nearestHint } from '../../cli/nearestHint';
import { Git, GitError } from '../../git/Git';
import type { Portal } from '../../portal/Portal';
import type { Terminal } from '../../terminal/Terminal';

/** A checklist, and how messages call it. @internal */
export interface FoundChecklist {
  name: string;
  checklist: CompiledChecklist;
}

/**
 * The checklist that an argument means: `builtin`; `portal`, or `portal:ID`; a file; or `REF:path`, a file as Git has it.
 * @throws CliError when there is none, or it has mistakes
 * @internal
 */
export async function findChecklist(
  argument: string,
  options: { portal: Portal | undefined; terminal: Terminal },
): Promise<FoundChecklist> {
  const { portal, terminal } = options;
  const { cwd } = terminal;
  if (argument === 'builtin') {
    const checklist = compileChecklist(await loadChecklist());
    return { name: 'the built-in checklist', checklist };
  }
  const [, id] = /^portal(?::(.+))?$/.exec(argument) ?? [];
  if (id !== undefined || argument === 'portal') {
    return fromPortal(id, portal);
  }
  // The first colon of `C:\ours.yaml` is none of Git's
  if (!existsSync(resolve(cwd, argument)) && !/^[a-z]:[\\/]/i.test(argument)) {
    const [, ref, path] = /^([^:]+):(.+)$/.exec(argument) ?? [];
    if (ref !== undefined) {
      return fromGit(ref, path, terminal);
    }
  }
  const { checklist } = await requireChecklist(argument, { cwd });
  return {
    name: toShownPath(resolve(cwd, argument), cwd),
    checklist: compileChecklist(checklist),
  };
}

async function fromPortal(
  id: string | undefined,
  portal: Portal | undefined,
): Promise<FoundChecklist> {
  if (!portal) {
    throw new CliError('Which portal has the checklist is missing.', {
      fix: 'Add --portal URL.',
    });
  }
  const checklists = await portal.checklists();
  const ids = checklists.map(one => one.id);
  const checklist =
    id === undefined && ids.length === 1
      ? checklists[0]
      : checklists.find(one => one.id === id);
  if (!checklist) {
    throw id === undefined
      ? new CliError(`The portal has ${ids.length} checklists.`, {
          fix: `Write one of: ${ids.map(one => `portal:${one}`).join(', ')}.`,
        })
      : new CliError(`The portal has no checklist "${id}".`, {
          fix: nearestHint(id, ids),
        });
  }
  return { name: `"${checklist.id}" of the portal`, checklist };
}

async function fromGit(
  ref: string,
  path: string,
  { cwd, env }: Terminal,
): Promise<FoundChecklist> {
  const root = findCheckout(cwd);
  if (root === undefined) {
    throw new CliError(`There is no Git checkout here to read ${ref} from.`, {
      fix: `There is no file "${ref}:${path}" either. Give a file, builtin, or portal.`,
    });
  }
  const git = new Git(root, env);
  try {
    await git.text([
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${ref}^{commit}`,
    ]);
  } catch (error) {
    const isMissing = error instanceof GitError && error.isMissing;
    throw new CliError(
      isMissing
        ? 'Git is not installed here.'
        : `Git has no commit "${ref}" in this checkout.`,
      {
        fix: isMissing
          ? 'Install it, or give a file.'
          : 'Check the name. A shallow clone has only the last commits: fetch the others (fetch-depth: 0).',
        cause: error,
      },
    );
  }
  // As Git reads it: from the root of the checkout, with `./` from here
  const file = /^\.{1,2}[\\/]/.test(path)
    ? resolve(cwd, path)
    : join(root, path);
  const reader = readerOf(git, { ref, root, builtIn: await builtInFile() });
  const { checklist } = await requireChecklist(file, { cwd, reader });
  return { name: `${ref}:${path}`, checklist: compileChecklist(checklist) };
}

/** Reads files of the checkout as they were, and the built-in checklist as it is. */
function readerOf(
  git: Git,
  options: { ref: string; root: string; builtIn: string },
): ChecklistReader {
  const { ref, root, builtIn } = options;
  const files = new DefaultChecklistReader();
  return {
    async read(target) {
      const inside = relative(root, target);
      if (
        target === builtIn ||
        /^https?:/i.test(target) ||
        inside.startsWith('..') ||
        isAbsolute(inside)
      ) {
        return files.read(target);
      }
      const name = inside.split(sep).join('/');
      const text = await git.text([
        'show',
        '--no-textconv',
        '--end-of-options',
        `${ref}:${name}`,
      ]);
      return { text, version: ref };
    },
  };
}

async function builtInFile(): Promise<string> {
  const sources: { target: string; version: string }[] = [];
  await loadChecklist({ sources });
  return sources[0].target;
}
