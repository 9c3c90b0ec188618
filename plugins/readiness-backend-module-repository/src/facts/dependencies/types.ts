// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Whose packages a name is one of; `prisma` names databases. @internal */
export type Ecosystem =
  | 'python'
  | 'node'
  | 'jvm'
  | 'go'
  | 'dotnet'
  | 'ruby'
  | 'rust'
  | 'php'
  | 'elixir'
  | 'prisma';

/** A package that a file says the service needs where it runs. @internal */
export interface Dependency {
  /** As it is shown. */
  name: string;
  /** What code calls it, where the file gives it another name. */
  usedAs?: string;
  /** What it is looked up by: lower case, with an extra or a feature in brackets where it was asked for. */
  keys: string[];
  /** From 1; worked out only for what is shown. */
  line: () => number;
}

/** A crate that a workspace of Cargo offers. @internal */
export interface Crate {
  name: string;
  features: string[];
}

/** What files of a repository define for others in it. @internal */
export interface Definitions {
  /**
   * Modules `group:artifact` by what build scripts call them: `catalog.alias` of Gradle, names that code of the build defines.
   */
  modulesOf(accessor: string): string[];
  /** Of `[workspace.dependencies]`, by the name there. */
  crateOf(name: string): Crate | undefined;
}

/** @internal */
export type ReadDependencies = (
  text: string,
  definitions: Definitions,
) => Dependency[];
