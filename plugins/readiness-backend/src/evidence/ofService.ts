// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceFact } from '../database/factTypes';

/** Of facts with one name the one about the service itself, rather than the one about every service of its target. @internal */
export function ofService(facts: ServiceFact[]): ServiceFact[] {
  const byName = new Map<string, ServiceFact>();
  for (const fact of facts) {
    const other = byName.get(fact.fact);
    if (!other || (other.entityRef === '' && fact.observed)) {
      byName.set(fact.fact, fact);
    }
  }
  return [...byName.values()];
}
