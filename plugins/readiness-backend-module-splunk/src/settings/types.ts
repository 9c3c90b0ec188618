// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A log format, as in the answer to `log-format`. @internal */
export type LogFormat = 'standard' | 'json';

/** @internal */
export interface SplunkSettings {
  url: string;
  token: string;
  ca?: string;
  webUrl?: string;
  /** Templates with {name} and {namespace}. */
  index?: string;
  sourcetype?: string;
  defaultsAreBinding: boolean;
  listsOnlySearchable: boolean;
  /** Source types by format, with * for anything. */
  formats: Record<LogFormat, string[]>;
  /** The source types of the standard format are configured, rather than assumed to be those of syslog. */
  knowsStandard: boolean;
  /** Milliseconds. */
  interval: number;
}
