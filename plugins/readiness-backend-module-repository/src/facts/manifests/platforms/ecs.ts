// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { countOf, nameIn } from '../kubernetes';
import { lineOfKey } from '../lineOf';
import { mapOf } from './parseText';
import { mapsIn, platformWorkload, type PlatformReader } from './types';

/**
 * Task definitions and services of ECS as JSON or YAML. A task definition says what runs, and only a service how many.
 * @internal
 */
export const ecs: PlatformReader = {
  wants: (path, text) =>
    /\.(?:json|ya?ml)$/i.test(path) &&
    (/"?containerDefinitions"?\s{0,10}:/.test(text) ||
      (/"?desiredCount"?\s{0,10}:/.test(text) && text.includes('serviceName'))),
  read: ({ path, text }, source) => {
    const object = mapOf(path, text);
    const replicas = countOf(object?.desiredCount);
    const name = String(object?.serviceName ?? object?.family ?? '');
    if (!object) {
      return { workloads: [] };
    }
    return {
      workloads: [
        platformWorkload(source, {
          kind: 'ECS',
          name,
          ...(replicas !== undefined && { replicas }),
          countedAt: () => ({ path, line: lineOfKey(text, ['desiredCount']) }),
          containers: mapsIn(object.containerDefinitions).map(one => ({
            name: nameIn(one.name),
            image: nameIn(one.image),
            requests: amounts(one.cpu, one.memoryReservation),
            limits: amounts(undefined, one.memory),
            probes: [],
          })),
        }),
      ],
    };
  },
};

/** ECS counts in units of a thousand and twenty-fourth of a processor, and in megabytes. */
function amounts(cpu: unknown, memory: unknown): Record<string, string> {
  return {
    ...(countOf(cpu) && { cpu: `${countOf(cpu)} units` }),
    ...(countOf(memory) && { memory: `${countOf(memory)}Mi` }),
  };
}
