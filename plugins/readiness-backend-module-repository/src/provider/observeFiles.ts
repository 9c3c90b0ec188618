// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  EvidenceSubject,
  Observation,
} from 'backstage-plugin-readiness-node';
import type { RepositoryFiles } from '../files/types';
import type { Place } from '../place/types';
import { FILE_FACTS, readFacts } from '../reading/readFacts';
import { scopeOf } from '../reading/scopeOf';
import { alignLicense } from './alignLicense';
import { fileUrl } from './fileUrl';
import { namesOf } from './namesOf';

/**
 * What the files tell of each service, by its folder.
 * @internal
 */
export function observeFiles(options: {
  places: ReadonlyMap<EvidenceSubject, Place>;
  repository: RepositoryFiles;
  now: number;
}): Observation[] {
  const { places, repository, now } = options;
  const folderOf = (place: Place) => place.folder;
  const folders = [...new Set([...places.values()].map(folderOf))];
  const observations: Observation[] = [];
  for (const [subject, place] of places) {
    const readings = readFacts(
      scopeOf({
        repository,
        folder: place.folder,
        folders,
        names: namesOf(subject.entity),
      }),
    );
    for (const fact of FILE_FACTS) {
      const { value, cannotTell, ...at } = readings[fact];
      const url = fileUrl(place, at);
      observations.push({
        fact,
        entityRef: subject.entityRef,
        ...(value === undefined
          ? { cannotTell: cannotTell ?? 'The repository does not tell.' }
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
