// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Answer,
  Fact,
  ObservedFact,
} from 'backstage-plugin-readiness-common';
import type { DraftSubject } from '../draft/types';

/** A place in a file. */
export interface FilePlace {
  /** As messages show it. */
  file: string;
  line?: number;
}

/** An entity of a catalog file that a checklist is for, to be answered for. */
export interface Subject extends DraftSubject {
  entityRef: string;
  /** The catalog file, as messages show it. */
  file: string;
  absolutePath: string;
  /** What people and the catalog answer; without facts. */
  answered: ReadonlyMap<string, Answer>;
  facts: readonly ObservedFact[];
  /** Whether another entity has its code in the same folder, so that what is found there may be either's. */
  sharesFolder: boolean;
  /** Where in the checkout a fact was found. */
  placeOf(fact: Fact): FilePlace | undefined;
}
