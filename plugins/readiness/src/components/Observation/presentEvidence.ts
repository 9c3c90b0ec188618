// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createContext } from 'react';
import type {
  EvidenceLook,
  LookedUpFact,
  ServiceDetail,
} from 'backstage-plugin-readiness-common';

/** What is known of the last looks at the service whose checks are shown. @internal */
export const PresentEvidence = createContext<
  Pick<ServiceDetail, 'evidence' | 'badNewsAfter'>
>({});

/** What a provider says now about one fact. @internal */
export interface PresentLook {
  look: EvidenceLook;
  fact?: LookedUpFact;
}

/**
 * Finds who looks for a fact, and what that says now.
 *
 * @param name - `<provider>.<fact>`
 * @internal
 */
export function presentLook(
  evidence: readonly EvidenceLook[] = [],
  name: string,
): PresentLook | undefined {
  const look = evidence.find(({ provider }) => name.startsWith(`${provider}.`));
  return look && { look, fact: look.facts.find(one => one.name === name) };
}

/** Whether the newest look said something else than what counts. @internal */
export function isNews(
  counted: { value?: unknown },
  newest: LookedUpFact | undefined,
): newest is LookedUpFact {
  return (
    newest !== undefined &&
    JSON.stringify(newest.value) !== JSON.stringify(counted.value)
  );
}
