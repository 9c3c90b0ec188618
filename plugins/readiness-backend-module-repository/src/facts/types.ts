// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from './RepositoryFile';

/** Where a service is reached, as its owner says; in lower case. @internal */
export interface OwnHosts {
  /** Full names. */
  hosts: string[];
  /** What is registered of them, and may be another's. */
  domains: string[];
  /** Those of the domains that are its owner's. */
  sureDomains: string[];
}

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
  own?: OwnHosts;
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
  /** Where it was looked for that is missing, in words. */
  lookedFor?: string[];
}

/** @internal */
export type Reader = (scope: Scope) => Reading;
