// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readAutoscaling } from './autoscaling';
import type { FileFact } from './fileFacts';
import { readHardCodedValues } from './hardCodedValues';
import { readLicense } from './license';
import { readLoadTests } from './loadTests';
import { workloadsOf } from './manifests/workloadsOf';
import { readPiiAnnotations } from './piiAnnotations';
import { readProbes } from './probes';
import { readReplicas, shownPlace } from './replicas';
import { readResources } from './resources';
import { readSchedules } from './schedules';
import type { Reading, Scope } from './types';
import { readUses } from './uses';

/** A reader that throws costs its own facts and no others. */
function attempt<K extends string>(
  names: readonly K[],
  read: () => Record<K, Reading>,
): Record<K, Reading> {
  try {
    return read();
  } catch (error) {
    const name = error instanceof Error ? error.name : 'Error';
    const reading = {
      cannotTell: `Reading it failed (${name}); the other facts are not affected.`,
    };
    return Object.fromEntries(names.map(key => [key, reading])) as Record<
      K,
      Reading
    >;
  }
}

/** Reads all that the files of a service tell. A reader that fails leaves the others alone. @internal */
export function readFacts(scope: Scope): Record<FileFact, Reading> {
  const one = (read: () => Reading): Reading =>
    attempt(['it'], () => ({ it: read() })).it;
  // Worked out by whoever asks first; when that fails, each reader that needs it fails
  let service: ReturnType<typeof workloadsOf> | undefined;
  const workloads = () => {
    service ??= workloadsOf(scope);
    return service;
  };
  const replicas = one(() => readReplicas(workloads()));
  const license = one(() => readLicense(scope));
  const hardCoded = attempt(['values', 'places', 'unread'], () => ({
    ...readHardCodedValues(scope),
  }));
  const used = attempt(
    ['uses', 'databasePlaces', 'queuePlaces', 'emailPlaces'],
    () => ({ ...readUses(scope) }),
  );
  const probes = attempt(['probes', 'livenessPaths', 'readinessPaths'], () =>
    readProbes(scope, workloads()),
  );
  const schedules = attempt(['schedules', 'places', 'kind'], () =>
    readSchedules(scope, workloads()),
  );
  return {
    'repository.license': license,
    'repository.licensePlace': placeOfLicense(license),
    'repository.hardCodedValues': hardCoded.values,
    'repository.hardCodedPlaces': hardCoded.places,
    'repository.hardCodedUnread': hardCoded.unread,
    'repository.resources': one(() => readResources(workloads())),
    'repository.replicas': replicas,
    'repository.replicasPlace': placeOfReplicas(replicas),
    'repository.autoscaling': one(() => readAutoscaling(workloads())),
    'repository.probes': probes.probes,
    'repository.livenessPaths': probes.livenessPaths,
    'repository.readinessPaths': probes.readinessPaths,
    'repository.schedules': schedules.schedules,
    'repository.schedulePlaces': schedules.places,
    'repository.scheduleKind': schedules.kind,
    'repository.loadTests': one(() => readLoadTests(scope)),
    'repository.piiAnnotations': one(() => readPiiAnnotations(scope)),
    'repository.uses': used.uses,
    'repository.databasePlaces': used.databasePlaces,
    'repository.queuePlaces': used.queuePlaces,
    'repository.emailPlaces': used.emailPlaces,
  };
}

/** Where the licence was found, `LICENSE:1`, or where one was looked for that is missing: for messages. */
function placeOfLicense({ value, path, line, lookedFor }: Reading): Reading {
  if (value === undefined || (!path && !lookedFor)) {
    return { cannotTell: 'No license was found.' };
  }
  const place = line ? `${path}:${line}` : path;
  return {
    value: lookedFor ?? place,
    ...(path && { path }),
    ...(line && { line }),
  };
}

/** Which file says how many replicas there are, `deploy/shop.yaml:6`: for messages. */
function placeOfReplicas({ value, path, line }: Reading): Reading {
  return value === undefined || path === undefined
    ? { cannotTell: 'The number of replicas is not known.' }
    : {
        value: shownPlace({ path, line }),
        path,
        ...(line !== undefined && { line }),
      };
}
