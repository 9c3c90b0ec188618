// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type {
  ChecklistList,
  CompiledChecklist,
} from 'backstage-plugin-readiness-common';
import {
  type ChecklistReader,
  compileChecklist,
  DefaultChecklistReader,
  loadChecklist,
  suggest,
} from 'backstage-plugin-readiness-node/checklist';
import { toShownPath } from '../../catalogFiles/toShownPath';
import { requireChecklist } from '../../checklists/readChecklist';
import { findCheckout } from '../../checkout/findCheckout';
import { CliError } from '../../cli/CliError';
import { Git, GitError } from '../../git/Git';
import type { PortalApi } from '../../portal/PortalApi';
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
  options: { portal: PortalApi | undefined; terminal: Terminal },
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
  portal: PortalApi | undefined,
): Promise<FoundChecklist> {
  if (!portal) {
    throw new CliError('Which portal has the checklist is missing.', {
      fix: 'Add --portal URL.',
    });
  }
  const { items } = await portal.get<Partial<ChecklistList>>(
    '/api/readiness/checklists',
  );
  if (!Array.isArray(items)) {
    throw new CliError('The portal serves no checklists.', {
      fix: 'Its Readiness may be older than this program: compare the versions.',
    });
  }
  const ids = items.map(one => one.id);
  const found =
    id === undefined && ids.length === 1
      ? items[0]
      : items.find(one => one.id === id);
  if (!found) {
    throw new CliError(
      id === undefined
        ? `The portal has ${ids.length} checklists.`
        : `The portal has no checklist "${id}".`,
      {
        fix:
          id === undefined
            ? `Write one of: ${ids.map(one => `portal:${one}`).join(', ')}.`
            : sentence(suggest(id, ids)),
      },
    );
  }
  const { digest, counts, verifiableAnswers, ...checklist } = found;
  try {
    return {
      name: `"${found.id}" of the portal`,
      checklist: compileChecklist(checklist),
    };
  } catch (error) {
    throw new CliError(
      `The checklist "${found.id}" of the portal cannot be read here: ${
        (error as Error).message
      }`,
      {
        fix: 'The portal may be newer than this program: compare the versions.',
        cause: error,
      },
    );
  }
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

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
