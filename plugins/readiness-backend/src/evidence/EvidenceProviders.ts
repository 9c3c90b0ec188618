// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';
import type { EvidenceProvider } from 'backstage-plugin-readiness-node';
import { sha256 } from '../evaluation/projection';

const ID = /^[a-z][a-z0-9-]{0,62}$/;
const FACT = /^[a-z][a-z0-9-]*\.[a-zA-Z][a-zA-Z0-9]*$/;
const FACT_LENGTH = 127;

/** The providers that modules have registered. @internal */
export class EvidenceProviders {
  private readonly providers = new Map<string, EvidenceProvider>();

  /** Throws an `InputError` that says what the module has to change. */
  add(provider: EvidenceProvider): void {
    const { id, facts, every, timeToLive, timeLimit, concurrency } = provider;
    const refuse = (why: string): never => {
      throw new InputError(`The evidence provider "${id}" ${why}`);
    };
    if (!ID.test(id)) {
      refuse('needs an id of small letters, digits and dashes');
    }
    if (this.providers.has(id)) {
      refuse('is registered twice: give one of the two another id');
    }
    for (const fact of facts) {
      if (
        !FACT.test(fact) ||
        fact.length > FACT_LENGTH ||
        !fact.startsWith(`${id}.`)
      ) {
        refuse(`names a fact "${fact}": write "${id}." and one word`);
      }
    }
    for (const [name, time] of Object.entries({ every, timeLimit })) {
      if (!(time > 0 && Number.isFinite(time))) {
        refuse(`has a ${name} of ${time}: write milliseconds above 0`);
      }
    }
    if (!(timeToLive > every && Number.isFinite(timeToLive))) {
      refuse(
        `has a timeToLive of ${timeToLive}: it must be longer than every (${every}), else each fact expires before the next look`,
      );
    }
    if (!(Number.isInteger(concurrency) && concurrency > 0)) {
      refuse(`has a concurrency of ${concurrency}: write a whole number`);
    }
    this.providers.set(id, provider);
  }

  get isEmpty(): boolean {
    return this.providers.size === 0;
  }

  /** In the order of their ids, whatever the order of registration. */
  list(): EvidenceProvider[] {
    return [...this.providers.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** What can be observed. */
  observable(): Set<string> {
    return new Set(this.list().flatMap(({ facts }) => facts));
  }

  /** The annotations that providers read. */
  annotations(): string[] {
    return [
      ...new Set(this.list().flatMap(({ annotations = [] }) => annotations)),
    ].sort();
  }

  /** Changes when services have to be asked for their targets again. */
  digest(): string {
    return sha256(
      JSON.stringify(
        this.list().map(({ id, facts, fingerprint }) => [
          id,
          [...facts].sort(),
          fingerprint,
        ]),
      ),
    );
  }
}
