// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { containerOf, countOf } from './kubernetes';
import type { Variant } from './chartVariants';
import { isMap } from '../isMap';
import type { Workload } from './types';

const COUNTS = ['replicaCount', 'replicas', 'minReplicas'];

function workload(
  name: string,
  values: Record<string, any>,
  { source, locate, says: isSaid }: Pick<Variant, 'source' | 'locate' | 'says'>,
): Workload | undefined {
  const scaling = values.autoscaling ?? values.hpa;
  const scales =
    isMap(scaling) &&
    scaling.enabled !== false &&
    Object.keys(scaling).length > 0;
  const key = COUNTS.find(one => values[one] !== undefined);
  const replicas = key ? countOf(values[key]) : undefined;
  const container = containerOf(values, source.path);
  const says =
    key !== undefined ||
    scales ||
    Object.keys({ ...container.requests, ...container.limits }).length > 0;
  if (!says) {
    return undefined;
  }
  const minimum = scales
    ? countOf(scaling.minReplicas ?? scaling.minReplicaCount ?? scaling.min)
    : undefined;
  const maximum = scales
    ? countOf(scaling.maxReplicas ?? scaling.maxReplicaCount ?? scaling.max)
    : undefined;
  const scaler = values.autoscaling ? 'autoscaling' : 'hpa';
  const counted = scales ? [scaler] : [key ?? 'resources'];
  return {
    kind: 'values',
    name,
    names: [name, values.nameOverride, values.fullnameOverride]
      .filter(one => typeof one === 'string' && one !== '')
      .map(one => one.toLowerCase()),
    ...source,
    ...(replicas !== undefined && { replicas }),
    isDefault: source.isDefault || !isSaid(counted),
    countedAt: () => locate(counted),
    ...(key !== undefined && replicas === undefined && { hidesReplicas: true }),
    ...(scales && {
      autoscaled: {
        path: source.path,
        ...(minimum !== undefined && { minimum }),
        ...(maximum !== undefined && { maximum }),
      },
    }),
    containers: [container],
  };
}

/**
 * Reads Helm values by their customary keys, where the templates are not at hand: `replicaCount`, `autoscaling`,
 * `resources`, at the top or one level down, under the name of a component.
 * @internal
 */
export function valuesWorkloads(
  values: unknown,
  name: string,
  variant: Pick<Variant, 'source' | 'locate' | 'says'>,
): Workload[] {
  if (!isMap(values)) {
    return [];
  }
  const top = workload(name, values, variant);
  if (top) {
    return [top];
  }
  const below: Workload[] = [];
  for (const [key, part] of Object.entries(values)) {
    const one =
      isMap(part) &&
      workload(key.toLowerCase(), part, {
        source: variant.source,
        locate: path => variant.locate([key, ...path]),
        says: path => variant.says([key, ...path]),
      });
    if (one) {
      below.push(one);
    }
  }
  return below;
}
