// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What asks a container how it is. @internal */
export interface Probe {
  /** `health` is that of a container: Docker, compose, ECS. */
  kind: 'liveness' | 'readiness' | 'startup' | 'health';
  form?: 'http' | 'exec' | 'tcp' | 'grpc';
  /** As written. Absent when nobody can tell: a template. */
  path?: string;
  port?: string;
  command?: string;
  file: string;
  line?: number;
}

/** A container of a workload, or a service of a compose file. @internal */
export interface Container {
  name: string;
  image: string;
  /** As written: `250m`, `512Mi`. */
  requests: Record<string, string>;
  limits: Record<string, string>;
  probes: Probe[];
}

/** What scales a workload by itself, with the bounds that it writes out. @internal */
export interface Scaling {
  path: string;
  minimum?: number;
  maximum?: number;
}

/** Something that is deployed. @internal */
export interface Workload {
  kind: string;
  name: string;
  /** Its own name and those of its labels, lower case. */
  names: string[];
  path: string;
  /** Whether its file is for production, for no environment in particular; files for others are left out. */
  isProduction: boolean;
  /**
   * Whether it is written to be overridden: a chart without values for production, a base without an overlay. What does so
   * may lie in another repository.
   */
  isDefault?: boolean;
  replicas?: number;
  /** It does say, but not in words that can be read here: a template. */
  hidesReplicas?: boolean;
  autoscaled?: Scaling;
  schedule?: string;
  containers: Container[];
}
