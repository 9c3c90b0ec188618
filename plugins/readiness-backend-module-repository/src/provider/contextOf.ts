// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createHash } from 'node:crypto';
import type { ObservedEntity } from 'backstage-plugin-readiness-node/evidence';
import type { HostFacts } from '../client/hosts/types';
import type { Place } from './place/types';
import { ownHostsOf } from './ownHostsOf';

/**
 * What decides, beside its files, what a repository says: who is in it, and what its host tells.
 * @internal
 */
export function contextOf(
  places: ReadonlyMap<ObservedEntity, Place>,
  host: HostFacts,
): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([host.visibility, host.review, host.isForOwners]));
  for (const [subject, place] of [...places].sort(([a], [b]) =>
    a.entityRef < b.entityRef ? -1 : 1,
  )) {
    hash.update(
      JSON.stringify([
        subject.entityRef,
        place.folder,
        place.isDerived ?? false,
        subject.answers.license ?? [],
        subject.answers.repositories ?? [],
        ownHostsOf(subject),
      ]),
    );
  }
  return hash.digest('hex');
}
