// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What a demo service answers to one request. @internal */
export interface DemoAnswer {
  status: number;
  /** Without the length and the date, which are added. */
  headers: Record<string, string>;
  body: string;
}

/** A small service on loopback that the demo catalog names as the health endpoint of a service. @internal */
export interface DemoService {
  /** Of the entity in the demo catalog. */
  name: string;
  port: number;
  /** With the query. Every other path is not found. */
  path: string;
  /** Before it answers, milliseconds. Default: none. */
  delay?: number;
  answer(): DemoAnswer;
}
