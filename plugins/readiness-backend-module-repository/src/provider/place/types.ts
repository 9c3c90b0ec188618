// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

interface AnyPlace {
  /** Nothing says that the code is there but that the entity's own file is. */
  isDerived?: boolean;
}

/** A folder of this machine. @internal */
export interface LocalPlace extends AnyPlace {
  type: 'local';
  /** The same for all services of the repository. */
  key: string;
  root: string;
  /** Of the service, from the root; `''` when it is the root. */
  folder: string;
}

/** A repository on a host of an integration. @internal */
export interface RemotePlace extends AnyPlace {
  type: 'github' | 'gitlab' | 'other';
  key: string;
  /** What is read: the repository at its branch. */
  treeUrl: string;
  /** The repository's own page. */
  url: string;
  /** `owner/name`, on GitLab with its groups. */
  project: string;
  /** The branch that the service names; absent for the default branch. */
  ref?: string;
  folder: string;
}

/** Where a service's code is. @internal */
export type Place = LocalPlace | RemotePlace;
