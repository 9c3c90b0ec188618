// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** How something is today. @public */
export type HealthStatus = 'pass' | 'warn' | 'fail' | 'unknown';

/**
 * What a component is. `self` and `system` are the process and its machine, which are no dependency; `unknown` is a name
 * that tells nothing.
 * @public
 */
export type HealthComponentKind =
  | 'self'
  | 'system'
  | 'database'
  | 'cache'
  | 'queue'
  | 'search'
  | 'storage'
  | 'email'
  | 'service'
  | 'unknown';

/** One thing that a health endpoint reports on. @public */
export interface HealthComponent {
  /** As the endpoint calls it; a nested one as `group/leaf`. */
  name: string;
  status: HealthStatus;
  kind: HealthComponentKind;
  /** The endpoint names it, but left it out of this run (`excluded: ok` of Kubernetes). */
  isSkipped?: true;
}

/** Something worth saying of a response. Never holds text of the response. @public */
export interface HealthFinding {
  /** What it is, such as `root-contradicts-component` or `credentials-in-url`. */
  rule: string;
  /** A sentence for people. */
  message: string;
  /** Present when the body gives something away: `grave` for what an intruder can use at once. */
  leak?: 'grave' | 'slight';
  /** Where in the body it begins, in characters. */
  offset?: number;
}

/** @public */
export interface HealthResponse {
  /** Status code of HTTP. */
  status: number;
  /** The header `Content-Type`. */
  contentType?: string;
  /** Text, or the bytes of UTF-8 text. */
  body: string | Uint8Array;
}

/** @public */
export interface HealthReading {
  /** `spring-actuator`, `edx-heartbeat`, …; `unrecognised` when no known library writes it like this. */
  format: string;
  overall: HealthStatus;
  components: HealthComponent[];
  /**
   * What the list of components is worth: `all` of them, only those that fail (`failures`), or `none` are listed, and
   * then nothing tells what is exercised.
   */
  coverage: 'all' | 'failures' | 'none';
  /** Whether the body was understood as an answer about health. */
  isReadable: boolean;
  findings: HealthFinding[];
}
