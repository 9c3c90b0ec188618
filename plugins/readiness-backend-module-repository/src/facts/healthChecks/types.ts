// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What is done to an instance whose check fails: it is restarted, or gets no more requests. @internal */
export type Consequence = 'restart' | 'leave';

/** One check that the platform makes of the service. @internal */
export interface HealthCheck {
  /** As it is listed: `liveness GET /healthz`. */
  text: string;
  /** As messages begin: `liveness probe`, `check of the load balancer`. */
  by: string;
  consequences: Consequence[];
  /** Path and query that it asks the service for. Absent when nobody can tell, or it asks nothing by HTTP. */
  path?: string;
  /** The port that it asks, if requests come in by another one. */
  otherPort?: string;
  /** Of a container, a target group or a service of the platform; empty when it has no name. */
  name: string;
  file: string;
  /** From 1. */
  line?: number;
}
