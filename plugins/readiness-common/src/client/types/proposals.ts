// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { EvaluationResult } from './evaluation';

/** What a caller saw of a catalog file: `seen` of a preview. @alpha */
export interface SeenCatalogFile {
  /** Of the text that the answers are added to. */
  digest: string;
  /** The values of what is changed, by name (`data`, or the whole key of another's annotation); null: not there. */
  values: Record<string, string | null>;
}

/** Answers of one entity to be handed in. @alpha */
export interface ProposalRequest {
  /** Values by the key of the annotation, such as `readiness/data`. */
  set?: Record<string, string>;
  /** Keys of annotations to remove. */
  remove?: string[];
  /** Ids of checks whose answer is none. */
  none?: string[];
  /** From a preview: with it, an answer that somebody else changed since is never overwritten. */
  seen?: SeenCatalogFile;
  /** By key: who suggested the value. */
  suggestedBy?: Record<string, string>;
  /** Why, for the people who review it. */
  reason?: string;
  /** The caller's OAuth token for the host of the repository. Default: that of the integration. It is not stored. */
  token?: string;
}

/**
 * What became of a hand-in. `preview`: nothing, as asked for; `started`: a task of the Scaffolder; `written`: the file
 * on the disk of the portal; `manual`: nothing, people have to copy the change; `refused`: nothing, as it cannot be.
 * @alpha
 */
export type ProposalOutcome =
  | 'preview'
  | 'started'
  | 'written'
  | 'manual'
  | 'refused';

/** Why a hand-in is refused. @alpha */
export interface ProposalRefusal {
  /** Such as `changed`, `forbidden`, `template`. */
  code: string;
  /** One or two sentences with what to do. */
  message: string;
  /** The place in the file. */
  line?: number;
  column?: number;
  /** What was to be written, to be merged by hand. */
  linesToCopy?: string;
  /** For `changed`: null is not there. */
  conflicts?: {
    name: string;
    seen: string | null;
    present: string | null;
    wanted: string | null;
  }[];
}

/** The change as it was worked out. @alpha */
export interface ProposalChange {
  /** The path of the file, and its address; without one for a file on the disk of the portal. */
  path: string;
  url?: string;
  /** The edit page of the host. */
  editUrl?: string;
  /** Such as `github.com`; empty for a file on the disk of the portal. */
  host: string;
  /** A unified diff, which `git apply` takes. */
  diff: string;
  branch: string;
  targetBranch?: string;
  title: string;
  /** Markdown. */
  description: string;
  /** The request that is open for the same entity, and gets the answers too. */
  updates?: { number: number; url: string };
  /** To be sent with the hand-in. */
  seen: SeenCatalogFile;
  /** The file was changed after `seen`, elsewhere. */
  isMerged: boolean;
  verdict: {
    /** Both in a sentence, or why there is none. */
    text: string;
    before?: EvaluationResult['verdict'];
    after?: EvaluationResult['verdict'];
  };
}

/** The answer to `POST …/proposals`. @alpha */
export interface ProposalResult {
  outcome: ProposalOutcome;
  /** Not for `refused`. */
  change?: ProposalChange;
  /** For `refused`. */
  refusal?: ProposalRefusal;
  /** For `manual`, and for a preview that will be: why. */
  manualReason?: string;
  /** For `started` and `written`. */
  proposal?: Proposal;
}

/**
 * `running`: a task is at it; `failed`: it came to nothing; `open`: waits for people, or for the catalog to read the file;
 * `merged`: the catalog has not read it yet; `done`: the catalog has the answers; `closed`: without being merged;
 * `unknown`: open for long, and the host is not asked.
 * @alpha
 */
export type ProposalState =
  | 'running'
  | 'failed'
  | 'open'
  | 'merged'
  | 'done'
  | 'closed'
  | 'unknown';

/** A hand-in that is remembered. @alpha */
export interface Proposal {
  id: string;
  entityRef: string;
  state: ProposalState;
  /** Ref of a user, or `service`. */
  proposedBy: string;
  /** ISO 8601. */
  createdAt: string;
  updatedAt: string;
  /** Ids of checks, and keys of annotations of others. */
  checks: string[];
  /** Empty for a file on the disk of the portal. */
  host: string;
  branch?: string;
  /** The request. */
  url?: string;
  number?: number;
  /** Of the Scaffolder. */
  taskId?: string;
  /** Of that task, in turn, while it is running or when it failed. */
  steps?: { name: string; status: string }[];
  /** Why it failed. */
  message?: string;
}

/** The answer to `GET …/proposals`. @alpha */
export interface ProposalList {
  /** The newest first: those that wait or run, and those that ended in the last days. */
  items: Proposal[];
}
