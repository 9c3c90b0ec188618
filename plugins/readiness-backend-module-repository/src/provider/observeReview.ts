// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Observation } from 'backstage-plugin-readiness-node/evidence';
import type { HostFacts, HostReading } from '../client/hosts/types';
import type { Place } from './place/types';
import type { RepositoryReading } from '../client/process/types';
import type { Ownership } from '../facts/codeOwners';
import { fileUrl } from './fileUrl';

/** What was read of the services of a repository. @internal */
export type ReadServices = Exclude<
  RepositoryReading,
  { isUnchanged: true }
>['services'];

const FACT = 'repository.reviewRequired';

/** Where owners have to approve, the code has to be reviewed as far as somebody owns it. */
function reviewByOwners(
  review: HostFacts['review'],
  ownership: Ownership | undefined,
): HostReading<'yes' | 'no'> {
  if (ownership === 'all') {
    return { value: 'yes' };
  }
  if (review.value !== 'no' || ownership === 'none') {
    return review;
  }
  return {
    cannotTell:
      ownership === 'some'
        ? 'Only owners have to approve, and CODEOWNERS gives them a part of the code.'
        : 'Only owners have to approve, and CODEOWNERS is too long to tell of what.',
  };
}

/**
 * Whether changes have to be reviewed: for the repository, or for each service where it depends on who owns its code.
 * @internal
 */
export function observeReview(options: {
  place: Place;
  host: HostFacts;
  now: number;
  /** Path of the CODEOWNERS file, if one names somebody. */
  codeOwners?: string;
  services?: ReadServices;
  /** Why the files were not read. */
  unread?: { cannotTell?: string; error?: string };
}): Observation[] {
  const { place, host, codeOwners: owners, services, unread } = options;
  const observe = (review: HostFacts['review'], isByOwners: boolean) => {
    const ownersUrl = owners && fileUrl(place, { path: owners });
    const hostUrl = host.reviewUrl ?? fileUrl(place, {});
    const isAboutOwners = owners !== undefined && (isByOwners || !review.value);
    const url = isAboutOwners ? ownersUrl : hostUrl;
    const hint =
      owners && !isByOwners
        ? ` ${owners} names who reviews, not that a review is required.`
        : '';
    return {
      fact: FACT,
      ...(review.cannotTell
        ? { cannotTell: `${review.cannotTell}${hint}` }
        : review),
      observedAt: options.now,
      ...(url && { url }),
    };
  };
  if (!host.isForOwners || host.review.value === 'yes') {
    return [observe(host.review, false)];
  }
  if (!services) {
    return [
      observe(
        unread?.error
          ? { error: unread.error }
          : {
              cannotTell:
                'Only owners have to approve, and CODEOWNERS was not read.',
            },
        true,
      ),
    ];
  }
  return services.map(({ entityRef, ownership }) => ({
    ...observe(reviewByOwners(host.review, ownership), true),
    entityRef,
  }));
}
