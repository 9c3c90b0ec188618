// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  ObservedEntity,
  Observation,
} from 'backstage-plugin-readiness-node';
import type { Place } from '../place/types';
import type { RepositoryReading } from '../process/types';
import { FILE_FACTS } from '../reading/fileFacts';
import { alignLicense } from './alignLicense';
import { fileUrl } from './fileUrl';

/** Why nothing is told of a service whose catalog file is kept apart from its code. @internal */
export const NO_CODE =
  'Where the entity is kept there is no code, only descriptions for the catalog: name the repository of the code, with github.com/project-slug or readiness/repositories.';

/**
 * What the files tell of each service, with links to the places that show it.
 * @internal
 */
export function observeFiles(options: {
  places: ReadonlyMap<ObservedEntity, Place>;
  services: Exclude<RepositoryReading, { isUnchanged: true }>['services'];
  now: number;
}): Observation[] {
  const { places, services, now } = options;
  const readingsOf = new Map(
    services.map(({ entityRef, readings }) => [entityRef, readings]),
  );
  const observations: Observation[] = [];
  for (const [subject, place] of places) {
    const readings = readingsOf.get(subject.entityRef);
    const otherwise = readings ? 'The repository does not tell.' : NO_CODE;
    for (const fact of FILE_FACTS) {
      const { value, cannotTell, path, line } = readings?.[fact] ?? {};
      const url = fileUrl(place, { path, line });
      observations.push({
        fact,
        entityRef: subject.entityRef,
        ...(value === undefined
          ? { cannotTell: cannotTell ?? otherwise }
          : {
              value:
                fact === 'repository.license'
                  ? alignLicense(value, subject.answers.license)
                  : value,
            }),
        observedAt: now,
        ...(url && { url }),
      });
    }
  }
  return observations;
}
