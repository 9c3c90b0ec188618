// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Observation } from 'backstage-plugin-readiness-node';
import type { RepositoryFile } from '../files/types';
import type { HostFacts } from '../hosts/types';
import type { Place } from '../place/types';
import { findCodeOwners } from '../reading/codeOwners';
import { fileUrl } from './fileUrl';

/**
 * What is true of a repository for all its services: its address, who may read it, and whether a review is required.
 * @internal
 */
export function observeHost(options: {
  place: Place;
  host: HostFacts;
  now: number;
  /** When they were read. */
  files?: RepositoryFile[];
  /** Why they were not. */
  unread?: { cannotTell?: string; error?: string };
}): Observation[] {
  const { place, host, now: observedAt, files, unread } = options;
  const url = fileUrl(place, {});
  const owners = files && findCodeOwners(files);
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
  } else if (files || unread) {
    observations.push({
      fact: 'repository.repositories',
      ...(files ? { value: [place.url] } : unread),
      observedAt,
      url: place.url,
    });
  }
  return observations;
}
