// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from 'backstage-plugin-readiness-common';
import { annotationsOf, baseService } from '../truth/baseService';
import type { FactName, Label } from './types';

/** In annotation form; undefined where an honest owner has nothing to say. */
type Said = string | undefined;

function valueOf(label: Label, name: FactName) {
  const value = label.facts[name]?.value;
  return value === 'cannot-tell' ? undefined : value;
}

function listOf(label: Label, name: FactName): Said {
  const value = valueOf(label, name);
  return value === undefined ? undefined : [value].flat().join(', ');
}

/** How many run tells whether another one takes over. */
function redundancyOf(replicas: unknown): Said {
  return replicas === 1 ? 'restartable' : 'active-active';
}

const HARD_CODED: Record<string, string> = {
  none: 'resolved',
  found: 'remaining',
};
/** Whoever keeps files on a disk does not say that more instances help. */
function scalingOf(label: Label): Said {
  const isOnDisk = listOf(label, 'persistence')?.includes('filesystem');
  switch (valueOf(label, 'autoscaling')) {
    case 'horizontal':
      return 'automatic';
    case 'none':
      return isOnDisk ? 'vertical' : 'horizontal';
    default:
      return undefined;
  }
}

const LOAD_TEST: Record<string, string> = { no: 'no' };

/**
 * The service as an honest owner would register it: what the label says is answered, what the repository cannot tell is
 * left out, and all else is that of the base service.
 * @param path - of the folder of the service on this machine
 */
export function ownerOf(label: Label, path: string, now: number) {
  const schedules = valueOf(label, 'schedules');
  const isPeriodic = Array.isArray(schedules);
  const loadTest = LOAD_TEST[String(valueOf(label, 'loadTests'))];
  const entity: CatalogEntity = {
    ...baseService,
    metadata: {
      ...baseService.metadata,
      name: label.service,
      annotations: {
        ...annotationsOf(
          {
            // The folder is where its catalog file lies
            repositories: undefined,
            license: listOf(label, 'license'),
            'hard-coded-values':
              HARD_CODED[String(valueOf(label, 'hardCodedValues'))],
            persistence: listOf(label, 'persistence'),
            messaging: listOf(label, 'messaging'),
            email: listOf(label, 'email'),
            runs: isPeriodic ? 'http, periodic' : 'http',
            schedule: isPeriodic ? schedules.join('; ') : undefined,
            redundancy: redundancyOf(valueOf(label, 'replicas')),
            scaling: scalingOf(label),
            data: label.facts.piiAnnotations
              ? listOf(label, 'piiAnnotations')
              : 'none',
            ...(loadTest && { 'load-test': loadTest }),
          },
          now,
        ),
        'backstage.io/managed-by-location': `file:${path}/catalog-info.yaml`,
      },
    },
    relations: [],
  };
  return entity;
}
