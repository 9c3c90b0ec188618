// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { UNKNOWN } from './helmValueReader';
import { probesOf } from './probe';
import type { Container, Place, Scaling, Source, Workload } from './types';

const WORKLOADS = new Set([
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'Rollout',
  'DeploymentConfig',
  'CronJob',
  'Job',
]);
/** Texts of one map: real ones name two to four resources. */
const MOST_TEXTS = 100;
const NAME_LABELS = [
  'app',
  'name',
  'k8s-app',
  'app.kubernetes.io/name',
  'app.kubernetes.io/instance',
  'app.kubernetes.io/component',
  'backstage.io/kubernetes-id',
];

/** What scales a workload. @internal */
export interface Scaler extends Source, Scaling {
  target: string;
  /** Where its lower bound is written. */
  countedAt?: () => Place;
}

/** A count that a manifest writes out. @internal */
export function countOf(value: unknown): number | undefined {
  const number =
    typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0
    ? number
    : undefined;
}

/** A name as it is written; `''` for what is none, which may be anything in a file that somebody broke. @internal */
export function nameIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : '';
}

function textsOf(value: unknown): Record<string, string> {
  const texts: Record<string, string> = Object.create(null);
  if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value).slice(0, MOST_TEXTS)) {
      if (
        (typeof one === 'string' || typeof one === 'number') &&
        !String(one).includes(UNKNOWN)
      ) {
        texts[key] = String(one);
      }
    }
  }
  return texts;
}

/** A container as manifests and Helm values write it. @internal */
export function containerOf(value: any, file: string): Container {
  return {
    name: nameIn(value?.name),
    image: nameIn(value?.image),
    requests: textsOf(value?.resources?.requests),
    limits: textsOf(value?.resources?.limits),
    probes: probesOf(value, file),
  };
}

/** A workflow of Argo that is started on a schedule. */
function cronWorkflowOf(
  { metadata, spec }: Record<string, any>,
  place: Source,
): Workload {
  const name = nameIn(metadata.name).replaceAll(UNKNOWN, '').toLowerCase();
  const [schedule] = [spec?.schedule ?? spec?.schedules].flat();
  return {
    kind: 'CronJob',
    name,
    names: name ? [name] : [],
    ...place,
    ...(typeof schedule === 'string' &&
      spec.suspend !== true &&
      !schedule.includes(UNKNOWN) && { schedule }),
    containers: [],
  };
}

/** Reads a workload of Kubernetes, or `undefined` when the object is none. @internal */
export function workloadOf(
  object: Record<string, any>,
  place: Source,
): Workload | undefined {
  const { kind, metadata, spec } = object;
  if (kind === 'CronWorkflow' && typeof metadata === 'object' && metadata) {
    return cronWorkflowOf(object, place);
  }
  if (!WORKLOADS.has(kind) || typeof metadata !== 'object' || !metadata) {
    return undefined;
  }
  const template =
    kind === 'CronJob' ? spec?.jobTemplate?.spec?.template : spec?.template;
  const labels = {
    ...template?.metadata?.labels,
    ...metadata.labels,
  };
  const name = nameIn(metadata.name).replaceAll(UNKNOWN, '');
  const names = [name, ...NAME_LABELS.map(label => labels[label])]
    .filter(one => typeof one === 'string')
    .map(one => one.replaceAll(UNKNOWN, '').replace(/^-|-$/g, '').toLowerCase())
    .filter(Boolean);
  const replicas = countOf(spec?.replicas);
  const containers = template?.spec?.containers;
  return {
    kind,
    name: name.toLowerCase(),
    names: [...new Set(names)],
    ...place,
    ...(replicas !== undefined && { replicas }),
    ...(spec?.replicas !== undefined &&
      replicas === undefined && { hidesReplicas: true }),
    ...(typeof spec?.schedule === 'string' &&
      spec.suspend !== true &&
      !spec.schedule.includes(UNKNOWN) && { schedule: spec.schedule }),
    containers: Array.isArray(containers)
      ? containers.map(one => containerOf(one, place.path))
      : [],
  };
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}

const KEDA = 'autoscaling.keda.sh';

/**
 * Reads what scales a workload: a HorizontalPodAutoscaler, or a ScaledObject of KEDA. One that is paused, or must not
 * scale up, holds the number where it is.
 * @internal
 */
export function scalerOf(
  object: Record<string, any>,
  place: Source,
): Scaler | undefined {
  const { kind, spec, metadata } = object;
  if (kind !== 'HorizontalPodAutoscaler' && kind !== 'ScaledObject') {
    return undefined;
  }
  const written = spec?.minReplicas ?? spec?.minReplicaCount;
  // Left out, Kubernetes keeps 1 and KEDA none
  const least = kind === 'ScaledObject' ? 0 : 1;
  const noted = (name: string) => metadata?.annotations?.[`${KEDA}/${name}`];
  const held = countOf(noted('paused-replicas'));
  const isHeld = isTrue(noted('paused'));
  // Paused without a number, it keeps what there is
  const bound = written === undefined ? least : countOf(written);
  const minimum = held ?? (isHeld ? undefined : bound);
  const maximum = held ?? countOf(spec?.maxReplicas ?? spec?.maxReplicaCount);
  const isPaused =
    isHeld ||
    held !== undefined ||
    isTrue(noted('paused-scale-out')) ||
    spec?.behavior?.scaleUp?.selectPolicy === 'Disabled';
  return {
    target: nameIn(spec?.scaleTargetRef?.name)
      .replaceAll(UNKNOWN, '')
      .toLowerCase(),
    ...place,
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(isPaused && { isPaused }),
  };
}
