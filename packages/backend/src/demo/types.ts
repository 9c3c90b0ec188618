// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** The response of a demo service to one request. @internal */
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
  /** Path with query. Every other path returns 404. */
  path: string;
  /** Delay before the response, milliseconds. Default: none. */
  delay?: number;
  answer(): DemoAnswer;
}
