// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Evaluation,
  Fact,
  ObservedFact,
} from 'backstage-plugin-readiness-common';
import type { DraftSubject } from '../draft/types';

/** A line of a file. */
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
  facts: readonly ObservedFact[];
  /** Where in the checkout a fact was found. */
  placeOf(fact: Fact): FilePlace | undefined;
  /** As if nothing had been observed. */
  evaluateWithoutFacts(): Promise<Evaluation>;
}
