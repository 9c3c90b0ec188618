// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Proposal,
  ProposalChange,
  ProposalRefusal,
} from 'backstage-plugin-readiness-common';
import { AnnotationEditError } from 'backstage-plugin-readiness-edit';
import {
  ProposalError,
  type ProposalPlan,
} from 'backstage-plugin-readiness-node/proposal';
import type { StoredProposal } from '../database/operations/proposals/proposalRows';

/** A stored hand-in as the API tells it. @internal */
export function presentProposal(proposal: StoredProposal): Proposal {
  const { wanted, file, createdAt, updatedAt, steps, ...rest } = proposal;
  const isTold = rest.state === 'running' || rest.state === 'failed';
  return {
    ...rest,
    createdAt: new Date(createdAt).toISOString(),
    updatedAt: new Date(updatedAt).toISOString(),
    // `data.note` belongs to `data`; keys of others have a prefix.
    checks: [
      ...new Set(
        Object.keys(wanted).map(name =>
          name.includes('/') ? name : name.split('.')[0],
        ),
      ),
    ],
    host: file.host,
    ...(isTold && steps && { steps }),
  };
}

/** What a hand-in changes. @internal */
export function presentChange(plan: ProposalPlan): ProposalChange {
  const { file, verdict, request, targetBranch, editUrl } = plan;
  const { before, after } = verdict;
  return {
    path: file.path,
    ...(file.type !== 'file' && { url: file.url }),
    ...(editUrl !== undefined && { editUrl }),
    host: file.host,
    diff: plan.diff,
    branch: plan.branch,
    ...(targetBranch !== undefined && { targetBranch }),
    title: plan.title,
    description: plan.body,
    ...(request && { updates: request }),
    seen: plan.seen,
    isMerged: plan.isMerged,
    verdict: {
      text: verdict.text,
      ...(before && { before: before.verdict }),
      ...(after && { after: after.verdict }),
    },
  };
}

/** Why a hand-in cannot be; `undefined` for errors that are no refusal. @internal */
export function presentRefusal(
  error: unknown,
  entityRef: string,
): ProposalRefusal | undefined {
  if (error instanceof ProposalError) {
    const { code, message, conflicts } = error;
    return { code, message, ...(conflicts.length > 0 && { conflicts }) };
  }
  if (error instanceof AnnotationEditError) {
    const { code, message, position, linesToCopy } = error;
    return {
      code,
      // Its own message names the other entities of the file, which the caller may not be allowed to read.
      message:
        code === 'entity-not-found'
          ? `${entityRef} is not in ${
              error.file ?? 'the file'
            } any more. Correct the location of the entity.`
          : message,
      ...position,
      ...(linesToCopy !== '' && { linesToCopy }),
    };
  }
  return undefined;
}
