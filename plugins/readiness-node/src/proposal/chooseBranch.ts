// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileAnnotations } from 'backstage-plugin-readiness-edit';
import { answerName } from './answerStates';
import { changesBetween, type FileChanges } from './changesBetween';
import type { HostBranch } from './hosts/types';
import { ProposalError } from './ProposalError';
import type { OpenRequest, PublishMode } from './types';

const MOST_BRANCHES = 20;

/** @internal */
export interface ChosenBranch {
  name: string;
  mode: PublishMode;
  /** The request that is updated. */
  request?: OpenRequest;
  /** Answers of that request, which the updated one keeps. */
  pending?: FileChanges;
  /** What the branch has, if it is there. */
  text?: string;
  /** Requests that are open for the same entity and hold more than answers: they stay as they are. */
  others: OpenRequest[];
}

/**
 * The branch of a hand-in: a new one, or one that holds nothing but answers of this entity. One that anybody wrote
 * anything else to, that is protected, or whose answers were overtaken, is left alone, and the next number is taken.
 * @throws ProposalError
 * @internal
 */
export async function chooseBranch(options: {
  /** The name without a number. */
  base: string;
  /** The path of the catalog file. */
  path: string;
  entityRef: string;
  /** The file on the branch that the request goes to. */
  text: string;
  findBranch: (name: string) => Promise<HostBranch | undefined>;
  readFile: (ref: string) => Promise<string>;
}): Promise<ChosenBranch> {
  const { base, path, findBranch, readFile } = options;
  const others: OpenRequest[] = [];
  for (let number = 1; number <= MOST_BRANCHES; number += 1) {
    const name = number === 1 ? base : `${base}-${number}`;
    const branch = await findBranch(name);
    if (!branch) {
      return { name, mode: 'create', others };
    }
    const { request } = branch;
    const isOurs =
      !branch.isProtected && branch.files.every(file => file === path);
    const pending = isOurs && (await pendingOf(branch, options));
    if (pending && request) {
      const text = await readFile(name);
      return { name, mode: 'update', request, pending, text, others };
    }
    if (pending) {
      return { name, mode: 'resume', text: await readFile(name), others };
    }
    if (request) {
      others.push(request);
    }
  }
  throw new ProposalError({
    code: 'no-branch',
    reason: `The branches ${base} to ${base}-${MOST_BRANCHES} are all taken or protected.`,
    fix: 'Delete those that are not needed any more.',
  });
}

async function pendingOf(
  branch: HostBranch,
  options: {
    path: string;
    entityRef: string;
    text: string;
    readFile: (ref: string) => Promise<string>;
  },
): Promise<FileChanges | undefined> {
  const { entityRef, text, readFile } = options;
  if (branch.files.length === 0) {
    return { set: {}, remove: [] };
  }
  const before = await readFile(branch.mergeBase);
  const after = await readFile(branch.name);
  const pending = changesBetween({ before, after, entityRef });
  return pending && !isOvertaken({ pending, before, text, entityRef })
    ? pending
    : undefined;
}

/** Whether the file got another value since, for an answer of the request. */
function isOvertaken(options: {
  pending: FileChanges;
  before: string;
  text: string;
  entityRef: string;
}): boolean {
  const { pending, entityRef } = options;
  const then = byName(options.before, entityRef);
  const now = byName(options.text, entityRef);
  const wanted = new Map<string, string | undefined>([
    ...Object.entries(pending.set).map(
      ([key, value]) => [answerName(key), value] as const,
    ),
    ...pending.remove.map(key => [answerName(key), undefined] as const),
  ]);
  return [...wanted].some(
    ([name, value]) =>
      now.get(name) !== then.get(name) && now.get(name) !== value,
  );
}

function byName(text: string, entityRef: string): Map<string, string> {
  return new Map(
    [...readFileAnnotations({ text, entityRef })].map(([key, value]) => [
      answerName(key),
      value,
    ]),
  );
}
