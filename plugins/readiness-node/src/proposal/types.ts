// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CatalogEntity,
  EvaluationResult,
} from 'backstage-plugin-readiness-common';
import type { AnnotationChanges } from 'backstage-plugin-readiness-edit';

/** What a caller saw of the file before it changed answers. @alpha */
export interface SeenFile {
  /** SHA-256 of the text that the answers were added to, in hex. */
  digest: string;
  /** The values of what the caller changes, by name (`data`, or the whole key of another's annotation); null: not there. */
  values: Record<string, string | null>;
}

/** Answers of one entity that shall get into its catalog file. @alpha */
export interface AnswerProposal extends AnnotationChanges {
  /** `kind:namespace/name`. */
  entityRef: string;
  /** What the caller saw; without it, nothing is compared. */
  seen?: SeenFile;
  /** By key: who suggested the value, such as a related entity or an observation. */
  suggestedBy?: Record<string, string>;
  /** Why, in the words of the person or of the agent. */
  reason?: string;
  /** Ref of the user that it is handed in for. */
  proposedBy?: string;
  /** Addresses of requests that are open for the same entity, and that this one cannot update. */
  earlier?: string[];
}

/** Where the file of an entity is. @alpha */
export type HostType =
  | 'github'
  | 'gitlab'
  | 'bitbucketCloud'
  | 'bitbucketServer'
  | 'other'
  | 'file';

/** A file of a catalog, as the location of the entity names it. @alpha */
export interface CatalogFile {
  type: HostType;
  /** Its address; of a file on disk, its absolute path. */
  url: string;
  /** `github.com`; empty for a file on disk. */
  host: string;
  /** The path in the repository; of a file on disk, its name. */
  path: string;
  /** The branch, tag or commit; without it, the default branch. */
  ref?: string;
  /** The repository as the API of the host names it: `owner/name`, `group/sub/name`, `project/name`. */
  project?: string;
  /** The repository in the form of Backstage's publish actions. */
  repoUrl?: string;
}

/**
 * What is done with the edited file: a new request, a commit into an open one (`update`), a request for a branch that is
 * there already (`resume`), or nothing but a patch for people.
 * @alpha
 */
export type PublishMode = 'create' | 'update' | 'resume' | 'manual';

/** An open pull or merge request. @alpha */
export interface OpenRequest {
  number: number;
  url: string;
}

/** Everything that is known of a hand-in before it happens. @alpha */
export interface ProposalPlan {
  file: CatalogFile;
  mode: PublishMode;
  /** Why it is `manual`, and what to do. */
  manualReason?: string;
  /** The edit page of the host. */
  editUrl?: string;
  branch: string;
  /** The branch that the request goes to; the default branch if it is not known. */
  targetBranch?: string;
  /** The branch has this very text already: there is nothing to commit. */
  isCommitted: boolean;
  /** The request that is updated. */
  request?: OpenRequest;
  title: string;
  /** Markdown. */
  body: string;
  /** The file before and after. */
  before: string;
  text: string;
  /** Unified; empty if everything is there already. */
  diff: string;
  /** To be given back as `seen`. */
  seen: SeenFile;
  /** The file was changed meanwhile, elsewhere than what is changed now. */
  isMerged: boolean;
  verdict: ProposalVerdict;
}

/** What Readiness says of the entity as it is, and with the answers. @alpha */
export interface ProposalVerdict {
  before?: EvaluationResult;
  after?: EvaluationResult;
  /** Both in a sentence or two, or why there is none. */
  text: string;
}

/** Evaluates an entity that is not stored; throws if that cannot be done. @alpha */
export type EvaluateDraft = (
  entity: CatalogEntity,
) => Promise<EvaluationResult>;
