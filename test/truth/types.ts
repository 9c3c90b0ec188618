// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import type { CheckStatus } from 'backstage-plugin-readiness-common';
import type { HostReply } from 'backstage-plugin-readiness-backend-module-repository/testUtils';

/** What a health endpoint answers. */
export interface HealthAnswer {
  /** Default: 200. */
  status?: number;
  headers?: Record<string, string>;
  /** Text, or what is sent as JSON. */
  body?: unknown;
  /** Milliseconds before it answers. */
  delay?: number;
  /** The same for a call right after another, where that differs. */
  delayAgain?: number;
}

/** What really is at the address that a service gives for its health. */
export interface HealthWorld extends HealthAnswer {
  /** With the query. Default: `/health`. */
  path?: string;
  scheme?: 'http' | 'https';
  /** What it answers in the second round and after; the last one stays. */
  then?: HealthAnswer[];
  /** Other paths of the same server. */
  elsewhere?: Record<string, HealthAnswer>;
  /** All with the same word share one host and port; each has its own path there. */
  gateway?: string;
  /** Nothing listens. */
  isGone?: boolean;
}

/** A repository on a code host instead of a local folder. */
export interface HostWorld {
  type: 'github' | 'gitlab';
  /** Answers of its API, by the path after that of the repository; beside those of a private one that asks for reviews. */
  replies?: Record<string, HostReply>;
  /** Asked without a token. */
  isAnonymous?: boolean;
  /** What happens in the second round and after; the last stays. Files are beside those of the first round. */
  then?: ('limited' | 'away' | { files?: Record<string, string> })[];
}

/** A dashboard, monitors and downtimes as Datadog's API describes them. */
export interface DatadogWorld {
  /** `missing`, or the widgets. */
  dashboard?: 'missing' | object[];
  monitors?: object[];
  downtimes?: object[];
  /** Synthetic tests. */
  tests?: object[];
  /** The link is a public one; its token. */
  sharedAs?: string;
  /** The dashboard in the second round and after, or that it cannot be asked for; the last stays. */
  then?: ('away' | 'missing' | object[])[];
}

/** Events of the last day. `$NAME` is the name of the service. */
export interface SplunkEvents {
  /** Default: `prod`. */
  index?: string;
  /** Default: `$NAME:json`. */
  sourcetype?: string;
  count: number;
  /** Hours since. Default: 1. */
  age?: number;
}

/**
 * One service: what it says, and what is true, both as far as they differ from the base service, which is ready and tells
 * the truth (see `baseService.ts` and `baseWorld.ts`). `$NAME` in any text is the name of the service.
 */
export interface TruthCase {
  /** In words. */
  name: string;
  /** Answers and annotations, beside those of the base service; `undefined` takes one away. */
  answers?: Record<string, string | undefined>;
  labels?: Record<string, string>;
  tags?: string[];
  spec?: JsonObject;
  /** Other entities in the same catalog file. */
  beside?: Entity[];
  health?: HealthWorld;
  /** Files of its repository, by path; `undefined` takes one of the base away. */
  files?: Record<string, string | undefined>;
  /** Where in the repository the service is; other services' folders need a `catalog-info.yaml` in `files`. */
  folder?: string;
  host?: HostWorld;
  datadog?: DatadogWorld;
  splunk?: SplunkEvents[];
  /** The same in the second round and after, or that its source type cannot be asked about; the last stays. */
  splunkThen?: ('away' | SplunkEvents[])[];
  /** Checks that a provider verifies in every round. */
  verified?: string[];
  /**
   * Checks that may not be verified: of an honest service in any round, because nobody saw all of it; of a lie at the end,
   * because they depend on the false answer.
   */
  notVerified?: string[];
}

/** A service that says something untrue, and what must come out. */
export interface Lie extends TruthCase {
  /** The provider that can see it. */
  by: 'health' | 'repository' | 'datadog' | 'splunk';
  check: string;
  /** Id of the contradiction; absent where `status` tells. */
  contradiction?: string;
  /** Default: contradicted. */
  status?: CheckStatus;
  /** Other contradictions that the same lie rightly brings. */
  also?: string[];
}
