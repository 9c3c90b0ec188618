// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Proposal,
  ProposalState,
} from 'backstage-plugin-readiness-common';
import type { CatalogFile } from 'backstage-plugin-readiness-node/proposal';

/** @internal */
export interface ProposalRow {
  proposal_id: string;
  entity_ref: string;
  running_ref: string | null;
  state: ProposalState;
  proposed_by: string;
  created_at: number | string;
  updated_at: number | string;
  wanted: string;
  file: string;
  branch: string | null;
  url: string | null;
  number: number | null;
  task_id: string | null;
  steps: string | null;
  message: string | null;
}

/** A hand-in as it is stored. Times are milliseconds since the epoch. @internal */
export interface StoredProposal
  extends Omit<Proposal, 'createdAt' | 'updatedAt' | 'checks' | 'host'> {
  createdAt: number;
  updatedAt: number;
  /** The answers by name; null is removed. */
  wanted: Record<string, string | null>;
  file: CatalogFile;
}

/** @internal */
export function toRow(proposal: StoredProposal): ProposalRow {
  const { id, entityRef, state, branch, url, number, taskId } = proposal;
  return {
    proposal_id: id,
    entity_ref: entityRef,
    running_ref: state === 'running' ? entityRef : null,
    state,
    proposed_by: proposal.proposedBy,
    created_at: proposal.createdAt,
    updated_at: proposal.updatedAt,
    wanted: JSON.stringify(proposal.wanted),
    file: JSON.stringify(proposal.file),
    branch: branch ?? null,
    url: url ?? null,
    number: number ?? null,
    task_id: taskId ?? null,
    steps: proposal.steps ? JSON.stringify(proposal.steps) : null,
    message: proposal.message ?? null,
  };
}

/** @internal */
export function fromRow(row: ProposalRow): StoredProposal {
  return {
    id: row.proposal_id,
    entityRef: row.entity_ref,
    state: row.state,
    proposedBy: row.proposed_by,
    createdAt: Number(row.created_at),
    updatedAt: Number(row.updated_at),
    wanted: JSON.parse(row.wanted),
    file: JSON.parse(row.file),
    ...(row.branch !== null && { branch: row.branch }),
    ...(row.url !== null && { url: row.url }),
    ...(row.number !== null && { number: row.number }),
    ...(row.task_id !== null && { taskId: row.task_id }),
    ...(row.steps !== null && { steps: JSON.parse(row.steps) }),
    ...(row.message !== null && { message: row.message }),
  };
}
