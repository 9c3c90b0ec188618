// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type EvidenceLook,
  type LookedUpFact,
  maskSecrets,
} from 'backstage-plugin-readiness-common';
import { isLiving } from './sayingOf';
import type { ServiceFact, TargetState } from './types';

/**
 * How one provider's last look at a service went, and what it says now.
 * @param options.facts - all that is known of the service
 * @internal
 */
export function toEvidenceLook(
  state: TargetState,
  options: { facts: ServiceFact[]; now: number },
): EvidenceLook {
  const { targetId, provider, target, lastAt, error, notBefore } = state;
  const time = (at: number) => new Date(at).toISOString();
  return {
    provider,
    target: maskSecrets(target),
    ...(lastAt !== undefined && { lastAt: time(lastAt) }),
    ...(error !== undefined && { error }),
    ...(notBefore !== undefined && { notBefore: time(notBefore) }),
    facts: options.facts
      .filter(fact => fact.targetId === targetId)
      .flatMap(fact => toLookedUpFact(fact, options.now) ?? []),
  };
}

function toLookedUpFact(
  { fact, said, error }: ServiceFact,
  now: number,
): LookedUpFact | undefined {
  if (!isLiving(said, now)) {
    return undefined;
  }
  const { value, cannotTell, observedAt, seen, url } = said;
  return {
    name: fact,
    ...(value !== undefined && { value: JSON.parse(value) }),
    ...(cannotTell !== undefined && { cannotTell }),
    ...(error !== undefined && { error }),
    observedAt,
    seen,
    ...(url !== undefined && { url }),
  };
}
