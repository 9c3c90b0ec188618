// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EvidenceSubject } from 'backstage-plugin-readiness-node';
import type { Knex } from 'knex';
import { loadServiceFacts } from '../database/operations/facts/loadServiceFacts';
import { reasonOf } from '../database/reasonOf';
import type { Clock } from '../evaluation/Clock';
import type { EvidenceProviders } from './EvidenceProviders';
import { ofService } from './ofService';
import { ServiceEvidence } from './ServiceEvidence';
import { targetIdOf } from './targetIdOf';
import type { ServiceTarget } from './types';

const TARGET_LENGTH = 2_000;

/** Gives scoring what was observed, and asks providers what there is to look at. @internal */
export class EvidenceSource {
  constructor(
    private readonly options: {
      knex: Knex;
      providers: EvidenceProviders;
      badNewsAfter: number;
      clock: Clock;
      logger: LoggerService;
    },
  ) {}

  /** The keys that providers read of a subject's annotations and labels. */
  keys() {
    return this.options.providers.keys();
  }

  /** Changes with the providers; empty when there are none. */
  digest(): string {
    const { providers } = this.options;
    return providers.isEmpty ? '' : providers.digest();
  }

  /** What observing says of services, by their refs. */
  async load(entityRefs: string[]): Promise<Map<string, ServiceEvidence>> {
    const { knex, providers, badNewsAfter, clock } = this.options;
    if (providers.isEmpty) {
      return new Map();
    }
    const facts = await loadServiceFacts(knex, entityRefs);
    const common = {
      now: clock.now(),
      badNewsAfter,
      observable: providers.observable(),
      targetsOf: (subject: EvidenceSubject) => this.targetsOf(subject),
    };
    return new Map(
      entityRefs.map(ref => [
        ref,
        new ServiceEvidence(
          // A provider that is no longer there says nothing.
          ofService(facts.get(ref) ?? []).filter(({ fact }) =>
            common.observable.has(fact),
          ),
          common,
        ),
      ]),
    );
  }

  private targetsOf(subject: EvidenceSubject): ServiceTarget[] {
    const targets: ServiceTarget[] = [];
    for (const provider of this.options.providers.list()) {
      try {
        // A copy each: what a provider does to it is its own matter.
        const target = provider.targetOf(structuredClone(subject));
        if (target === undefined) {
          continue;
        }
        if (typeof target !== 'string' || target.length > TARGET_LENGTH) {
          throw new Error(
            `it names no text of at most ${TARGET_LENGTH} characters`,
          );
        }
        const key = target.replaceAll('\u0000', '');
        targets.push({
          provider: provider.id,
          targetId: targetIdOf(provider.id, key),
          target: key,
        });
      } catch (error) {
        this.options.logger.warn(
          `The evidence provider ${
            provider.id
          } cannot name what to look at for ${subject.entityRef}: ${reasonOf(
            error,
          )}`,
        );
      }
    }
    return targets;
  }
}
