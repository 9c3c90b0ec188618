// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Observation } from 'backstage-plugin-readiness-node/evidence';

/** What one or more collections in a row observed. Times in milliseconds since the epoch. @internal */
export interface ObservedValue {
  /** JSON with sorted keys; absent when the provider could not tell. */
  value?: string;
  /** What people read instead; not compared. */
  shown?: string;
  cannotTell?: string;
  url?: string;
  observedAt: number;
  expiresAt: number;
  /** Equal observations in a row. */
  consecutive: number;
}

/** One row of `readiness_facts`. @internal */
export interface StoredFact {
  targetId: string;
  fact: string;
  /** Lower case; empty when it is about every service of the target. */
  entityRef: string;
  /** Absent when it has never been observed. */
  observed?: ObservedValue;
  /** The observations before, the latest first, until `observed` alone was made often enough. */
  previous?: ObservedValue[];
  /** When a collection last named it. */
  collectedAt: number;
  error?: string;
}

/** A fact of one service, with the key of its target. @internal */
export interface ServiceFact extends StoredFact {
  target: string;
}

/** The target of a provider for a service. @internal */
export interface ServiceTarget {
  provider: string;
  targetId: string;
  target: string;
}

/** A target, and how its last collection went. @internal */
export interface TargetState {
  targetId: string;
  provider: string;
  target: string;
  state?: string;
  servicesHash?: string;
  /** Absent before the first collection. */
  lastAt?: number;
  /** When another service joined it. */
  wantedAt?: number;
  notBefore?: number;
  /** Somebody is on it, or was killed while on it. */
  leasedUntil?: number;
  failures: number;
  /** How often in a row collecting it was stopped, because it needed too much or because the backend died meanwhile. */
  stops: number;
  error?: string;
}

/** What came of a collection. @internal */
export type CollectionOutcome =
  | {
      kind: 'observed';
      observations: Observation[];
      /** Whether it is all that there is to say: not when some of it had to be refused. */
      isWhole: boolean;
      state?: string;
      notBefore?: number;
      /** Why it had to be stopped. */
      stopped?: string;
    }
  | { kind: 'unchanged'; state?: string; notBefore?: number }
  | { kind: 'failed'; error: string };

/** One collection of a target. @internal */
export interface Collection {
  target: TargetState;
  /** Refs of the services that it was for. */
  entities: string[];
  servicesHash: string;
  /** When it began. */
  at: number;
  outcome: CollectionOutcome;
}
