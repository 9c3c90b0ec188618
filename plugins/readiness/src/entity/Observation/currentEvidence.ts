// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createContext } from 'react';
import type {
  EvidenceCollection,
  CollectedFact,
  ServiceDetail,
} from 'backstage-plugin-readiness-common';

/** The last collections for the service whose checks are shown. @internal */
export const CurrentEvidence = createContext<
  Pick<ServiceDetail, 'evidence' | 'failureThreshold'>
>({});

/** The last collection of a provider, and its newest observation of one fact. @internal */
export interface CurrentCollection {
  collection: EvidenceCollection;
  fact?: CollectedFact;
}

/**
 * Finds the last collection of the provider of a fact, and its newest observation of it.
 *
 * @param name - `<provider>.<fact>`
 * @internal
 */
export function findCollection(
  evidence: readonly EvidenceCollection[] = [],
  name: string,
): CurrentCollection | undefined {
  const collection = evidence.find(({ provider }) =>
    name.startsWith(`${provider}.`),
  );
  return (
    collection && {
      collection,
      fact: collection.facts.find(one => one.name === name),
    }
  );
}

/** Whether the newest observation differs from the fact that counts. @internal */
export function isDifferent(
  counted: { value?: unknown },
  newest: CollectedFact | undefined,
): newest is CollectedFact {
  return (
    newest !== undefined &&
    JSON.stringify(newest.value) !== JSON.stringify(counted.value)
  );
}
