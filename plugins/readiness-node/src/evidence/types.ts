// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from 'backstage-plugin-readiness-common';

/** A service that evidence is collected for. @public */
export interface ObservedEntity {
  /** Lower case. */
  entityRef: string;
  /** The parts of the entity that Readiness keeps: annotations, spec, relations. */
  entity: CatalogEntity;
  /** Valid answers by check id, inherited ones included. */
  answers: Readonly<Record<string, string[]>>;
}

/** One thing to observe: an address, a repository. @public */
export interface EvidenceTarget {
  /** Identifies the thing, equally for all services that share it: it is observed once. */
  key: string;
  /** The services that named it. */
  entities: ObservedEntity[];
}

/** One observation: exactly one of `value`, `cannotTell` and `error`. @public */
export interface Observation {
  /** `<provider>.<fact>`, one of the provider's `facts`. */
  fact: string;
  /** The service it is about; absent if it is about every service of the target. */
  entityRef?: string;
  /**
   * A JSON value. A value that differs a little in every collection (a count, a duration) is never observed three times
   * in a row, and so never reaches the failure threshold: round it, put it into words, or give the exact one as
   * `shown`.
   */
  value?: unknown;
  /**
   * What people read instead of the value: the exact count (`512`) where the value is only its order of magnitude. It is
   * not compared: when nothing else differs, it is the same observation, and nothing is evaluated again. At most 500
   * characters, without secrets.
   */
  shown?: string;
  /** Why the target gives no answer: neither better nor worse. One sentence, without secrets. */
  cannotTell?: string;
  /** Why it could not be observed: the last good value stays until it expires. One sentence, without secrets. */
  error?: string;
  /** Milliseconds since the epoch. */
  observedAt: number;
  /** When the value expires. Default: the provider's `timeToLive` after `observedAt`. */
  expiresAt?: number;
  /** A page for people. */
  url?: string;
}

/** @public */
export interface ObserveOptions {
  /** Aborted when the timeout has passed or the backend stops. */
  signal: AbortSignal;
  /** Milliseconds since the epoch. */
  now: number;
  /** The `state` that the provider last returned for this target, such as an etag. */
  state?: string;
}

/** @public */
export interface ObserveResult {
  observations: Observation[];
  /** Kept and passed to the next collection from this target. */
  state?: string;
  /** The target has not changed: its last observations are valid for another `timeToLive`. */
  isUnchanged?: boolean;
  /** No collection before this time (`Retry-After`). Milliseconds since the epoch. */
  notBefore?: number;
  /**
   * Why the collection had to be stopped: the target takes more time or memory than allowed. A sentence, without
   * secrets. What was observed counts all the same; the target becomes a platform issue, and each time the next
   * collection waits longer.
   */
  stopped?: string;
}

/** Observes facts. A fact never decides by itself: the checklist defines how it answers or compares. @public */
export interface EvidenceProvider {
  /** `health`; also the first part of the names of its facts. */
  id: string;
  /** Every fact it may return, `<provider>.<fact>`. */
  facts: string[];
  /** Time between two collections from a target, milliseconds. */
  interval: number;
  /** How long a fact is valid, milliseconds; longer than `interval`. */
  timeToLive: number;
  /** Longest time for one collection, milliseconds. */
  timeout: number;
  /** Number of targets that are collected from at the same time. */
  concurrency: number;
  /**
   * Keys of annotations that it reads, other than `readiness/*`: a service's entity has only those that some provider
   * declares. Always kept: `backstage.io/source-location`, `managed-by-location`, `view-url`, `edit-url`,
   * `techdocs-ref`.
   */
  annotations?: string[];
  /** Keys of labels that it reads: the entity has only those that some provider declares. */
  labels?: string[];
  /**
   * What `targetOf` depends on besides the service, such as configuration or a version, as short text. When it changes,
   * the targets of all services are planned again; otherwise only those of services that change themselves.
   */
  fingerprint?: string;
  /** Targets with an equal group are never collected from at the same time (one host). Default: the key. */
  groupOf?(key: string): string;
  /** The key of a service's target; undefined if there is nothing to observe. */
  targetOf(entity: ObservedEntity): string | undefined;
  /**
   * Which part of its target a service is, such as a folder of a repository, if what is observed of it depends on that: facts
   * of one part say nothing of another. Default: the services of a target do not differ.
   */
  partOf?(entity: ObservedEntity): string | undefined;
  /** Collects from one target. An exception becomes the error of all its facts for this target. */
  observe(
    target: EvidenceTarget,
    options: ObserveOptions,
  ): Promise<ObserveResult>;
}
