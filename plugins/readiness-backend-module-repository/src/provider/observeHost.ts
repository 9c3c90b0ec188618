// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Observation } from 'backstage-plugin-readiness-node/evidence';
import type { HostFacts } from '../client/hosts/types';
import type { Place } from './place/types';
import { fileUrl } from './fileUrl';
import { observeReview, type ReadServices } from './observeReview';

/**
 * What is true of a repository for all its services: its address, who may read it, and whether a review is required.
 * @internal
 */
export function observeHost(options: {
  place: Place;
  host: HostFacts;
  now: number;
  /** Path of the CODEOWNERS file, if one names somebody. */
  codeOwners?: string;
  /** What was read of the services. */
  services?: ReadServices;
  /** Why the files were not read. */
  unread?: { cannotTell?: string; error?: string };
}): Observation[] {
  const { place, host, now: observedAt } = options;
  const url = fileUrl(place, {});
  const observations: Observation[] = [
    {
      fact: 'repository.visibility',
      ...host.visibility,
      observedAt,
      ...(url && { url }),
    },
    ...observeReview(options),
  ];
  if (place.type === 'local') {
    observations.push({
      fact: 'repository.repositories',
      cannotTell: 'A local folder has no address.',
      observedAt,
    });
  } else {
    observations.push({
      fact: 'repository.repositories',
      ...(options.unread ?? { value: [place.url] }),
      observedAt,
      url: place.url,
    });
  }
  return observations;
}
