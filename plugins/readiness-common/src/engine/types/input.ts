// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from './answer';
import type { CompiledChecklist } from './compiled';
import type { CatalogEntity } from './entity';
import type { Fact } from './fact';
import type { Finding } from './finding';
import type { Waiver } from './waiver';

/** Everything needed to judge one subject. @public */
export interface EvaluationInput {
  checklist: CompiledChecklist;
  entity: CatalogEntity;
  /** Resolved answers, one a check at the most; see `readAnswers`. */
  answers: ReadonlyMap<string, Answer>;
  findings: Finding[];
  /** Entities at the end of relations, by lower-case ref: system, its domain, stores, APIs, services, and on through stores. A ref that is missing here does not exist. */
  related: ReadonlyMap<string, CatalogEntity>;
  /** Answers about data classes of related entities' own, by lower-case ref. */
  dataOf: ReadonlyMap<string, string[]>;
  facts?: Fact[];
  waivers?: Waiver[];
  /** When the present value of an answer was first seen, by check id. */
  firstSeen?: Readonly<Record<string, number>>;
  now: number;
  /** Observations that bad news needs. Default 3. */
  failureThreshold?: number;
  /** Names of the facts that configured providers can observe; absent when there are none. */
  observable?: ReadonlySet<string>;
  /** ISO date, carried into the evaluation. */
  launchDate?: string;
}
