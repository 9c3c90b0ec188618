// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createContext } from 'react';
import type {
  EvidenceCollection,
  CollectedFact,
  ServiceDetail,
} from 'backstage-plugin-readiness-common';

/** What is known of the last looks at the service whose checks are shown. @internal */
export const CurrentEvidence = createContext<
  Pick<ServiceDetail, 'evidence' | 'failureThreshold'>
>({});

/** What a provider says now about one fact. @internal */
export interface CurrentCollection {
  collect: EvidenceCollection;
  fact?: CollectedFact;
}

/**
 * Finds who looks for a fact, and what that says now.
 *
 * @param name - `<provider>.<fact>`
 * @internal
 */
export function findCollection(
  evidence: readonly EvidenceCollection[] = [],
  name: string,
): CurrentCollection | undefined {
  const collect = evidence.find(({ provider }) =>
    name.startsWith(`${provider}.`),
  );
  return (
    collect && { collect, fact: collect.facts.find(one => one.name === name) }
  );
}

/** Whether the newest look said something else than what counts. @internal */
export function isDifferent(
  counted: { value?: unknown },
  newest: CollectedFact | undefined,
): newest is CollectedFact {
  return (
    newest !== undefined &&
    JSON.stringify(newest.value) !== JSON.stringify(counted.value)
  );
}
