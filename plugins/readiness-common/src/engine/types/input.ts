// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from './answer';
import type { CompiledChecklist } from './compiled';
import type { CatalogEntity } from './entity';
import type { Fact } from './fact';
import type { FactDescription } from './factDescription';
import type { Finding } from './finding';
import type { VerificationDemand } from './verification';
import type { Waiver } from './waiver';

/** Which facts can be observed, by name: a set of names, or a map of what is declared of each. @public */
export interface ObservableFacts {
  has(fact: string): boolean;
}

/** The input of one evaluation. @public */
export interface EvaluationInput {
  checklist: CompiledChecklist;
  entity: CatalogEntity;
  /** Resolved answers, at most one for each check; see `readAnswers`. */
  answers: ReadonlyMap<string, Answer>;
  findings: Finding[];
  /** Entities at the end of relations, by lower-case ref: system, its domain, stores, APIs, services, and on through stores. A ref that is missing here does not exist. */
  related: ReadonlyMap<string, CatalogEntity>;
  /** Own answers of related entities about data classes, by lower-case ref. */
  dataOf: ReadonlyMap<string, string[]>;
  facts?: Fact[];
  waivers?: Waiver[];
  /** When the present value of an answer was first seen, by check id. */
  firstSeen?: Readonly<Record<string, number>>;
  now: number;
  /** The failure threshold: equal observations in a row before a worse one counts. Default 3. */
  failureThreshold?: number;
  /** The facts that configured providers can observe; absent if there are none. */
  observable?: ObservableFacts;
  /** What providers declare of their facts, by name: for messages, and for what is only shown. */
  factDescriptions?: ReadonlyMap<string, FactDescription>;
  /** What must be verified before a service is ready. Default: nothing. */
  verificationDemand?: VerificationDemand;
  /** ISO date, copied into the evaluation. */
  launchDate?: string;
}
