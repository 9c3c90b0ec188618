// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { EvidenceProvider } from '../types';

const ID = /^[a-z][a-z0-9-]{0,62}$/;
const FACT = /^[a-z][a-z0-9-]*\.[a-zA-Z][a-zA-Z0-9]*$/;
const FACT_LENGTH = 127;

/**
 * What is wrong with the declaration of a provider; empty if nothing is. Each text tells what to write instead.
 * @public
 */
export function findProviderMistakes(provider: EvidenceProvider): string[] {
  const { id, facts, interval, timeToLive, timeout, concurrency } = provider;
  const findings: string[] = [];
  if (typeof id !== 'string' || !ID.test(id)) {
    findings.push('needs an id of lower-case letters, digits and dashes');
  }
  for (const fact of facts) {
    if (
      !FACT.test(fact) ||
      fact.length > FACT_LENGTH ||
      !fact.startsWith(`${id}.`)
    ) {
      findings.push(`names a fact "${fact}": write "${id}." and one word`);
    }
  }
  for (const [name, time] of Object.entries({ interval, timeout })) {
    if (!(time > 0 && Number.isFinite(time))) {
      findings.push(`has a ${name} of ${time}: write milliseconds above 0`);
    }
  }
  if (!(timeToLive > interval && Number.isFinite(timeToLive))) {
    findings.push(
      `has a timeToLive of ${timeToLive}: it must be longer than interval (${interval}), else each fact expires before the next collection`,
    );
  }
  if (!(Number.isInteger(concurrency) && concurrency > 0)) {
    findings.push(
      `has a concurrency of ${concurrency}: write a whole number above 0`,
    );
  }
  return findings;
}
