// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { containerOf, countOf, nameIn } from './kubernetes';
import type { Source, Workload } from './types';

const GROUP = 'autoscaling.knative.dev';

/**
 * Reads a service of Knative, or of Cloud Run, which is written alike: it scales by itself between the bounds of its
 * annotations. `undefined` when the object is none.
 * @internal
 */
export function knativeOf(
  object: Record<string, any>,
  source: Source,
): Workload | undefined {
  const { kind, apiVersion, metadata, spec } = object;
  if (
    kind !== 'Service' ||
    !nameIn(apiVersion).startsWith('serving.knative.dev/')
  ) {
    return undefined;
  }
  const notes = {
    ...metadata?.annotations,
    ...spec?.template?.metadata?.annotations,
  };
  const bound = (one: string, other: string) =>
    countOf(notes[`${GROUP}/${one}`] ?? notes[`${GROUP}/${other}`]);
  const name = nameIn(metadata?.name).toLowerCase();
  const containers = spec?.template?.spec?.containers;
  return {
    kind: 'Knative',
    name,
    names: [name],
    ...source,
    // Left out, it goes down to none and up without end
    autoscaled: {
      path: source.path,
      minimum: bound('minScale', 'min-scale') ?? 0,
      maximum: bound('maxScale', 'max-scale'),
    },
    containers: Array.isArray(containers)
      ? containers.map(one => containerOf(one, source.path))
      : [],
  };
}
