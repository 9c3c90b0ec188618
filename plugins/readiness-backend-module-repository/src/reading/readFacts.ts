// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readAutoscaling } from './autoscaling';
import { readHardCodedValues } from './hardCodedValues';
import { readLicense } from './license';
import { readLoadTests } from './loadTests';
import { workloadsOf } from './manifests/workloadsOf';
import { readPiiAnnotations } from './piiAnnotations';
import { readProbes } from './probes';
import { readReplicas } from './replicas';
import { readResources } from './resources';
import { readSchedules } from './schedules';
import type { Reading, Scope } from './types';
import { readUses } from './uses';

/**
 * Facts that the files tell, by their name.
 * @internal
 */
export const FILE_FACTS = [
  'repository.license',
  'repository.hardCodedValues',
  'repository.hardCodedPlaces',
  'repository.hardCodedUnread',
  'repository.resources',
  'repository.replicas',
  'repository.autoscaling',
  'repository.probes',
  'repository.schedules',
  'repository.loadTests',
  'repository.piiAnnotations',
  'repository.uses',
] as const;

/** @internal */
export type FileFact = (typeof FILE_FACTS)[number];

/** Reads all that the files of a service tell. @internal */
export function readFacts(scope: Scope): Record<FileFact, Reading> {
  const hardCoded = readHardCodedValues(scope);
  const service = workloadsOf(scope);
  return {
    'repository.license': readLicense(scope),
    'repository.hardCodedValues': hardCoded.values,
    'repository.hardCodedPlaces': hardCoded.places,
    'repository.hardCodedUnread': hardCoded.unread,
    'repository.resources': readResources(service),
    'repository.replicas': readReplicas(service),
    'repository.autoscaling': readAutoscaling(service),
    'repository.probes': readProbes(scope, service),
    'repository.schedules': readSchedules(scope, service),
    'repository.loadTests': readLoadTests(scope),
    'repository.piiAnnotations': readPiiAnnotations(scope),
    'repository.uses': readUses(scope),
  };
}
