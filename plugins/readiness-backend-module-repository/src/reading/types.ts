// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../RepositoryFile';

/** The part of a repository that is one service's. @internal */
export interface Scope {
  /** From the root; `''` when the service is the whole repository. */
  folder: string;
  /** Files of the service. */
  files: RepositoryFile[];
  /** Paths of the service, also of files that were not read. */
  paths: string[];
  /** Files that are in no service's folder, when the service has one: they may be about it, or about another. */
  shared: RepositoryFile[];
  /** What the service is called, lower case. */
  names: string[];
  /** What was not found may be there all the same. */
  isPartial: boolean;
}

/** What the files say: a value, or why they do not tell. @internal */
export interface Reading {
  value?: unknown;
  cannotTell?: string;
  /** The place that shows it. */
  path?: string;
  line?: number;
}

/** @internal */
export type Reader = (scope: Scope) => Reading;
