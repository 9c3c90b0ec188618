// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type EvidenceCollection,
  type CollectedFact,
  maskSecrets,
} from 'backstage-plugin-readiness-common';
import { isLiving } from './getFingerprint';
import type { ServiceFact, TargetState } from '../database/factTypes';

/**
 * How one provider's last collection for a service went, and what is known now.
 * @param options - `facts`: all that is known of the service
 * @internal
 */
export function toEvidenceCollection(
  state: TargetState,
  options: { facts: ServiceFact[]; now: number },
): EvidenceCollection {
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
      .flatMap(fact => toCollectedFact(fact, options.now) ?? []),
  };
}

function toCollectedFact(
  { fact, observed, error }: ServiceFact,
  now: number,
): CollectedFact | undefined {
  if (!isLiving(observed, now)) {
    return undefined;
  }
  const { value, shown, cannotTell, observedAt, consecutive, url } = observed;
  return {
    name: fact,
    ...(value !== undefined && { value: JSON.parse(value) }),
    ...(shown !== undefined && { shown }),
    ...(cannotTell !== undefined && { cannotTell }),
    ...(error !== undefined && { error }),
    observedAt,
    consecutive,
    ...(url !== undefined && { url }),
  };
}
