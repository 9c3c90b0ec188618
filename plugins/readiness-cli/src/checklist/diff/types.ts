// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  ChangeDirection,
  ObservedFact,
  Verdict,
} from 'backstage-plugin-readiness-common';
import type { EntityInFile } from '../../catalogFiles/types';

/** Entities to evaluate by both checklists. @internal */
export interface Population {
  /** Where they come from, for people. */
  name: string;
  entities: EntityInFile[];
  /** By entity ref. */
  facts: ReadonlyMap<string, ObservedFact[]>;
}

/** An entity whose verdict is another one. @internal */
export interface VerdictChange {
  entityRef: string;
  from: Verdict;
  to: Verdict;
  direction: ChangeDirection;
  /** Ids of the checks that hold it back now and did not, or did and do not now. */
  because: string[];
}

/** @internal */
export interface PopulationChanges {
  name: string;
  /** Evaluated by both. */
  evaluated: number;
  verdicts: VerdictChange[];
  /** Refs of those of which only checks change. */
  onlyChecks: string[];
  /** Refs of those that only the later checklist is for. */
  nowInScope: string[];
  /** Refs of those that only the earlier checklist is for. */
  noLongerInScope: string[];
}
