// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from 'backstage-plugin-readiness-common';

/** A service that evidence is collected for. @public */
export interface ObservedEntity {
  /** Lower case. */
  entityRef: string;
  /** What readiness looks at of the entity: annotations, spec, relations. */
  entity: CatalogEntity;
  /** Valid answers by check id, inherited ones included. */
  answers: Readonly<Record<string, string[]>>;
}

/** One thing to look at: an address, a repository. @public */
export interface EvidenceTarget {
  /** Names the thing, the same for all subjects that share it: it is looked at once. */
  key: string;
  /** The subjects that named it. */
  subjects: ObservedEntity[];
}

/**
 * What was observed: exactly one of `value`, `cannotTell` and `error`.
 * @public
 */
export interface Observation {
  /** `<provider>.<fact>`, one of the provider's `facts`. */
  fact: string;
  /** The subject it is about; absent when it is about every subject of the target. */
  entityRef?: string;
  /**
   * A JSON value. What differs a little at every look (a count, a duration) is never seen three times in a row, and so never
   * counts as bad news: round it, or put it into words.
   */
  value?: unknown;
  /** Why the target does not tell: neither good nor bad news. One sentence, without secrets. */
  cannotTell?: string;
  /** Why it could not be observed: the last good value stays until it expires. One sentence, without secrets. */
  error?: string;
  /** Milliseconds since the epoch. */
  observedAt: number;
  /** When the value must no longer be believed. Default: the provider's `timeToLive` from `observedAt`. */
  expiresAt?: number;
  /** A page that a person can open. */
  url?: string;
}

/** @public */
export interface ObserveOptions {
  /** Aborted when the time limit has passed or the backend stops. */
  signal: AbortSignal;
  /** Milliseconds since the epoch. */
  now: number;
  /** What the provider gave as `state` for this target the last time, such as an etag. */
  state?: string;
}

/** @public */
export interface ObserveResult {
  observations: Observation[];
  /** Kept and given back at the next look at this target. */
  state?: string;
  /** The target has not changed: its last observations hold for another `timeToLive`. */
  isUnchanged?: boolean;
  /** Do not look again before this time (`Retry-After`). Milliseconds since the epoch. */
  notBefore?: number;
  /**
   * Why the look had to be stopped: the target takes more time or memory than it may. A sentence, without secrets. What was
   * observed counts all the same; the target becomes a platform issue, and is left alone for longer each time.
   */
  stopped?: string;
}

/**
 * Observes facts. A fact never decides by itself: the checklist says how it answers or compares.
 * @public
 */
export interface EvidenceProvider {
  /** `health`; also the first part of its facts' names. */
  id: string;
  /** Every fact it may give, `<provider>.<fact>`. */
  facts: string[];
  /** How often a target is looked at, milliseconds. */
  interval: number;
  /** How long a fact is believed, milliseconds; longer than `interval`. */
  timeToLive: number;
  /** Longest time for one target, milliseconds. */
  timeout: number;
  /** Targets that are looked at at the same time. */
  concurrency: number;
  /**
   * Keys of annotations that it reads, other than `readiness/*`: a subject's entity has only those that somebody asks for.
   * Kept whatever asks for them: `backstage.io/source-location`, `managed-by-location`, `view-url`, `edit-url`,
   * `techdocs-ref`.
   */
  annotations?: string[];
  /** Keys of labels that it reads: of those too a subject's entity has only what somebody asks for. */
  labels?: string[];
  /**
   * What `targetOf` goes by besides the subject, such as configuration or a version, as short text. When it changes, all
   * services are asked for their targets again; without it only those that change themselves.
   */
  fingerprint?: string;
  /** Targets with an equal group are never looked at at the same time (one host). Default: the key. */
  groupOf?(key: string): string;
  /** The key of the thing to look at for a subject; undefined when there is nothing that it could look at. */
  targetOf(subject: ObservedEntity): string | undefined;
  /** Looks at one target. What it throws becomes the error of all its facts for this target. */
  observe(
    target: EvidenceTarget,
    options: ObserveOptions,
  ): Promise<ObserveResult>;
}
