// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What asks a container how it is. @internal */
export interface Probe {
  /** `health` is that of a container: Docker, compose, ECS. */
  kind: 'liveness' | 'readiness' | 'startup' | 'health';
  form?: 'http' | 'exec' | 'tcp' | 'grpc';
  /** As written. Absent when nobody can tell: a template. */
  path?: string;
  /** A number where the container names its ports. */
  port?: string;
  /** It asks another port than requests come in by. */
  isOtherPort?: boolean;
  command?: string;
  /** A container whose check fails is replaced: Swarm, ECS. Docker itself only shows it. */
  isReplaced?: boolean;
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
  /** A service of a stack of Docker Swarm. */
  isSwarm?: boolean;
}

/** Where something is written. @internal */
export interface Place {
  path: string;
  line?: number;
}

/** What a file says is deployed, and how it comes there. @internal */
export interface Source {
  path: string;
  /** Whether it is for production, for no environment in particular; what is for others is left out. */
  isProduction: boolean;
  /**
   * Whether it is written to be overridden: values of a chart, a base without an overlay, the default of a variable. What does
   * so may lie in another repository. A default is not a deployment.
   */
  isDefault?: boolean;
  /** What brings it out: the same service in two ways is deployed once, or nobody knows. */
  way: 'manifests' | 'chart' | 'compose' | 'platform' | 'infrastructure';
  /** What goes out together: a kustomization, a chart with its values, a folder of manifests. */
  unit: string;
  /** A region, cluster or half of a pair, in words; instances in several of them add up. */
  site: string;
}

/** What scales a workload by itself, with the bounds that it writes out. @internal */
export interface Scaling {
  path: string;
  line?: number;
  minimum?: number;
  maximum?: number;
  /** It is switched off, and holds the number where it is. */
  isPaused?: boolean;
  /** Its bounds, or whether it is there at all, are said elsewhere. */
  isDefault?: boolean;
}

/** Something that is deployed. @internal */
export interface Workload extends Source {
  kind: string;
  name: string;
  /** Its own name and those of its labels, lower case. */
  names: string[];
  replicas?: number;
  /** It does say, but not in words that can be read here: a template. */
  hidesReplicas?: boolean;
  /** Where the number of replicas is written; looked up only for what is shown. */
  countedAt?: () => Place;
  autoscaled?: Scaling;
  /** The same in other ways of deploying it, which do not say that they are for production while this one does. */
  others?: Workload[];
  /** When a scheduler starts it. */
  schedule?: string;
  scheduledAt?: () => Place;
  /** What runs has no instances of its own: functions, which a platform starts as they are called. */
  isOnDemand?: boolean;
  containers: Container[];
}
