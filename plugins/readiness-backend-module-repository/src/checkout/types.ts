// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ObservedEntity } from 'backstage-plugin-readiness-node';

/** An entity, and where its catalog file is in the checkout. @alpha */
export interface CheckoutEntity {
  observed: ObservedEntity;
  /** Path of the file from the root, with `/`. */
  file: string;
}

/** A repository as it lies on this machine. @alpha */
export interface Checkout {
  /** Absolute path. */
  root: string;
  /**
   * The address of the repository, as `git clone` takes it. Entities that name another repository are not observed.
   * Without it all entities are taken for those of this one.
   */
  origin?: string;
}

/** What holds for the process that reads a checkout; see `readiness.limits.reading`. @alpha */
export interface CheckoutLimits {
  /** Longest time, milliseconds. */
  time: number;
  /** Most memory, bytes. */
  memory: number;
}

/** A place in a file of a checkout. @alpha */
export interface CheckoutPlace {
  /** From the root, with `/`. */
  path: string;
  /** From 1; absent if it is the file as a whole, or several lines. */
  line?: number;
}

/** The files of a repository in another state than that of the folder: of a commit, say. @alpha */
export interface CheckoutTree {
  /** All files; links are no files. */
  files: { path: string; size: number; isLink?: boolean }[];
  /** The content of some of them, in their order. */
  read(paths: string[]): AsyncIterable<{ path: string; content: Buffer }>;
}
