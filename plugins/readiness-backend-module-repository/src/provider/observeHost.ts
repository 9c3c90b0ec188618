// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Observation } from 'backstage-plugin-readiness-node';
import type { HostFacts } from '../hosts/types';
import type { Place } from '../place/types';
import { fileUrl } from './fileUrl';

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
  /** Why the files were not read. */
  unread?: { cannotTell?: string; error?: string };
}): Observation[] {
  const { place, host, now: observedAt, codeOwners: owners, unread } = options;
  const url = fileUrl(place, {});
  const review = host.review.cannotTell
    ? {
        cannotTell: owners
          ? `${host.review.cannotTell} ${owners} names who reviews, not that a review is required.`
          : host.review.cannotTell,
      }
    : host.review;
  const reviewUrl = owners
    ? fileUrl(place, { path: owners })
    : host.reviewUrl ?? url;
  const observations: Observation[] = [
    {
      fact: 'repository.visibility',
      ...host.visibility,
      observedAt,
      ...(url && { url }),
    },
    {
      fact: 'repository.reviewRequired',
      ...review,
      observedAt,
      ...(reviewUrl && {
        url: host.review.value ? host.reviewUrl ?? reviewUrl : reviewUrl,
      }),
    },
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
      ...(unread ?? { value: [place.url] }),
      observedAt,
      url: place.url,
    });
  }
  return observations;
}
