// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { OpenRequest } from '../types';

/** A repository that requests are sent to. @internal */
export interface HostRepository {
  defaultBranch: string;
  /** False if the token surely may not write to it. */
  mayWrite: boolean;
  isArchived: boolean;
}

/** A branch beside the one that a request would go to. @internal */
export interface HostBranch {
  name: string;
  isProtected: boolean;
  /** The request that is open for it. */
  request?: OpenRequest;
  /** The commit that it began at. */
  mergeBase: string;
  /** Paths of the files that it changes. */
  files: string[];
}

/** How a request is. @internal */
export type RequestState = 'open' | 'merged' | 'closed';

/** What is asked of a host before a request is sent; all methods throw `ProposalError`. @internal */
export interface RepositoryHost {
  repository(): Promise<HostRepository | undefined>;
  /** The bytes of a file on a branch, tag or commit; `undefined` if it is not there. */
  readFile(path: string, ref: string): Promise<Uint8Array | undefined>;
  branch(name: string, target: string): Promise<HostBranch | undefined>;
  requestState(number: number): Promise<RequestState | undefined>;
}
