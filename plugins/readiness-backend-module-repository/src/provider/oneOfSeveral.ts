// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  ObservedEntity,
  Observation,
} from 'backstage-plugin-readiness-node/evidence';

/** Facts that speak of all the code, whatever they say. */
const OF_ALL = new Set([
  'repository.repositories',
  'repository.visibility',
  'repository.license',
  'repository.licensePlace',
]);

/** Values that say that something is nowhere, or that nothing is left out. */
const FOR_ALL: Record<string, (value: unknown) => boolean> = {
  'repository.hardCodedValues': value =>
    value === 'none-found' || value === 'none-found-in-part',
  'repository.reviewRequired': value => value === 'yes' || value === true,
  'repository.autoscaling': value => value === 'none',
  'repository.piiAnnotations': value =>
    Array.isArray(value) && !value.includes('pii'),
};

function speaksForAll({ fact, value }: Observation): boolean {
  return (
    value !== undefined && (OF_ALL.has(fact) || Boolean(FOR_ALL[fact]?.(value)))
  );
}

/**
 * What one repository tells of services that are built from several. What was found there counts. What speaks for all the
 * code, or says that something is nowhere in it, cannot be told from one of them.
 * @returns The same list when no service is built from several.
 * @internal
 */
export function oneOfSeveral(
  observations: Observation[],
  options: {
    entities: readonly ObservedEntity[];
    countOf: (subject: ObservedEntity) => number;
  },
): Observation[] {
  const { entities, countOf } = options;
  const counts = new Map(
    entities.map(subject => [subject.entityRef, countOf(subject)]),
  );
  if (![...counts.values()].some(count => count > 1)) {
    return observations;
  }
  return observations.flatMap(observation => {
    const { entityRef, fact, observedAt, url } = observation;
    if (!speaksForAll(observation)) {
      return [observation];
    }
    const refs = entityRef === undefined ? [...counts.keys()] : [entityRef];
    return refs.map(ref => {
      const count = counts.get(ref) ?? 1;
      return count > 1
        ? {
            fact,
            entityRef: ref,
            cannotTell: `One of ${count} repositories was read; this takes all of them.`,
            observedAt,
            ...(url && { url }),
          }
        : { ...observation, entityRef: ref };
    });
  });
}
