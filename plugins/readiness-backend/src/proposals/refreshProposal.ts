// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from 'backstage-plugin-readiness-common';
import { hasAnswers } from 'backstage-plugin-readiness-node/proposal';
import type { StoredProposal } from '../database/operations/proposals/proposalRows';
import type { TaskState } from './readTask';

const DAY = 24 * 60 * 60_000;
/** Longer than any task takes; its process is gone. */
const STUCK_MS = 60 * 60_000;
/** The host may be asked again after that. */
const ASKED_MS = 30_000;
const MOST_DAYS = 30;

/** What is asked to learn how a hand-in stands; each answers `undefined` when it cannot. @internal */
export interface ProposalSources {
  task: (taskId: string) => Promise<TaskState | undefined>;
  request: (
    proposal: StoredProposal,
  ) => Promise<'open' | 'merged' | 'closed' | undefined>;
}

/**
 * How a hand-in stands now: of its task, then of the catalog, then of its host. The same object if nothing is new.
 * @param entity - as the catalog has it now
 * @internal
 */
export async function refreshProposal(
  proposal: StoredProposal,
  options: {
    entity: CatalogEntity;
    sources: ProposalSources;
    now: number;
  },
): Promise<StoredProposal> {
  const { entity, sources, now } = options;
  if (proposal.state === 'running') {
    return refreshRunning(proposal, options);
  }
  if (proposal.state !== 'open' && proposal.state !== 'merged') {
    return proposal;
  }
  if (hasAnswers(entity, proposal.wanted)) {
    return { ...proposal, state: 'done', updatedAt: now };
  }
  const isOld = now - proposal.createdAt > MOST_DAYS * DAY;
  if (proposal.number === undefined || now - proposal.updatedAt < ASKED_MS) {
    return isOld ? { ...proposal, state: 'unknown', updatedAt: now } : proposal;
  }
  const state = await sources.request(proposal);
  if (state === undefined) {
    return isOld ? { ...proposal, state: 'unknown', updatedAt: now } : proposal;
  }
  // Merged long ago, and changed in the file since: nothing waits any more.
  const isPast = state === 'merged' && now - proposal.createdAt > DAY;
  const next = isPast && proposal.state === 'merged' ? 'done' : state;
  return { ...proposal, state: next, updatedAt: now };
}

async function refreshRunning(
  proposal: StoredProposal,
  { sources, now }: { sources: ProposalSources; now: number },
): Promise<StoredProposal> {
  const { taskId, createdAt } = proposal;
  const isStuck = now - createdAt > STUCK_MS;
  const task = taskId === undefined ? undefined : await sources.task(taskId);
  if (!task || task.status === 'running') {
    if (isStuck) {
      return {
        ...proposal,
        state: 'failed',
        updatedAt: now,
        message:
          'The task did not end within an hour. Hand in again: nothing is opened twice.',
      };
    }
    return task ? { ...proposal, steps: task.steps, updatedAt: now } : proposal;
  }
  const { steps, message } = task;
  if (task.status === 'failed') {
    return { ...proposal, state: 'failed', steps, message, updatedAt: now };
  }
  const { requestUrl, requestNumber, branchName } = task.output;
  const url = isWebAddress(requestUrl) ? requestUrl : undefined;
  return {
    ...proposal,
    state: url === undefined ? 'failed' : 'open',
    steps,
    updatedAt: now,
    ...(url === undefined
      ? {
          message:
            typeof task.output.manualReason === 'string'
              ? task.output.manualReason.slice(0, 1_000)
              : 'The task ended without a request.',
        }
      : { url }),
    ...numberOf(requestNumber, url),
    ...(typeof branchName === 'string' && { branch: branchName.slice(0, 255) }),
  };
}

/** GitLab's action gives an address alone. */
function numberOf(number: unknown, url: string | undefined) {
  const found = Number(number ?? /\/(\d+)\/?$/.exec(url ?? '')?.[1] ?? NaN);
  return Number.isSafeInteger(found) && found > 0 ? { number: found } : {};
}

function isWebAddress(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= 2_000 &&
    URL.canParse(value) &&
    /^https?:$/.test(new URL(value).protocol)
  );
}
