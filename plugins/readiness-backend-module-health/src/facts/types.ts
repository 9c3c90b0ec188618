// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ConfiguredKind } from '../settings/readComponentKinds';

/**
 * The kind of a component. `self` and `system` are the process and its machine, which are not dependencies; `store` is a
 * database, cache or search engine of which the name does not tell which; `unknown` is an ambiguous name.
 * @alpha
 */
export type HealthComponentKind = ConfiguredKind | 'store' | 'unknown';

/** The present status of something. @alpha */
export type HealthStatus = 'pass' | 'warn' | 'fail' | 'unknown';

/** One component that a health endpoint reports. @alpha */
export interface HealthComponent {
  /** As the endpoint names it; a nested one as `group/leaf`. */
  name: string;
  status: HealthStatus;
  kind: HealthComponentKind;
  /** The endpoint names it, but left it out of this run (`excluded: ok` of Kubernetes). */
  isSkipped?: true;
  /** Its text is no status, so it may be a setting and not a check: `"database": "postgresql"`. */
  isUnclear?: true;
}

/** Something noteworthy about a response. Never contains text of the response. @alpha */
export interface HealthFinding {
  /** Its code, such as `root-contradicts-component` or `credentials-in-url`. */
  rule: string;
  /** A sentence for people. */
  message: string;
  /** Present if the body reveals something: `grave` for what an attacker can use at once. */
  leak?: 'grave' | 'slight';
  /** Its position in the body, in characters. */
  offset?: number;
  /** Where it is: the keys that lead there (`components/db/details`), `line 3`, or `header server`. */
  place?: string;
}

/**
 * What a successful response holds instead of health information, such as a login page.
 * @alpha
 */
export interface HealthPage {
  kind:
    | 'single-page-application'
    | 'login'
    | 'challenge'
    | 'default-page'
    | 'not-found'
    | 'maintenance'
    | 'error';
  /** In words, as the end of "The response was 200 with …". Never text of the response. */
  what: string;
}

/** @alpha */
export interface HealthResponse {
  /** Status code of HTTP. */
  status: number;
  /** The header `Content-Type`. */
  contentType?: string;
  /** Text, or the bytes of UTF-8 text. */
  body: string | Uint8Array;
}

/** @alpha */
export interface HealthReading {
  /** `spring-actuator`, `edx-heartbeat`, …; `unrecognised` when no known library writes it like this. */
  format: string;
  overall: HealthStatus;
  components: HealthComponent[];
  /**
   * Which components the list contains: `all`, only those that fail (`failures`), or `none`; then it is unknown what is
   * exercised.
   */
  coverage: 'all' | 'failures' | 'none';
  /** Whether the body was understood as a health response. */
  isReadable: boolean;
  /** Present if the response certainly is something else, although its status is a success. */
  page?: HealthPage;
  /** Keys of the body that tell more than up or down and are no components, such as `version`. */
  more: string[];
  findings: HealthFinding[];
}
