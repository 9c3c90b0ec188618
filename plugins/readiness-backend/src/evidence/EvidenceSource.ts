// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  type Answer,
  type CatalogEntity,
  entityRefOf,
} from 'backstage-plugin-readiness-common';
import type { ObservedEntity } from 'backstage-plugin-readiness-node';
import type { Knex } from 'knex';
import { loadServiceFacts } from '../database/operations/facts/loadServiceFacts';
import { loadTargetFacts } from '../database/operations/facts/loadTargetFacts';
import { wantTargets } from '../database/operations/facts/wantTargets';
import { reasonOf } from '../database/reasonOf';
import type { Clock } from '../evaluation/Clock';
import type { EvidenceProviders } from './EvidenceProviders';
import { ofService } from './ofService';
import { ServiceEvidence } from './ServiceEvidence';
import { targetIdOf } from './targetIdOf';
import type { ServiceTarget } from '../database/factTypes';

const TARGET_LENGTH = 2_000;

/** A service that is about to be judged. @internal */
export interface AimedService {
  evidence: ServiceEvidence;
  entity: CatalogEntity;
  answers: ReadonlyMap<string, Answer>;
}

/** Gives scoring what was observed, and asks providers what there is to look at. @internal */
export class EvidenceSource {
  constructor(
    private readonly options: {
      knex: Knex;
      providers: EvidenceProviders;
      failureThreshold: number;
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
    const { knex, providers, failureThreshold, clock } = this.options;
    if (providers.isEmpty) {
      return new Map();
    }
    const facts = await loadServiceFacts(knex, entityRefs);
    const common = {
      now: clock.now(),
      failureThreshold,
      observable: providers.observable(),
      targetsOf: (subject: ObservedEntity) => this.targetsOf(subject),
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

  /**
   * Aims at what services have now, and adds what is known already of targets that they did not have before: another
   * service may have had them.
   */
  async aim(services: AimedService[]): Promise<void> {
    for (const { evidence, entity, answers } of services) {
      evidence.aim(entity, answers);
    }
    const met = services.flatMap(service =>
      service.evidence.met.map(target => ({ ...service, ...target })),
    );
    const facts = await loadTargetFacts(this.options.knex, [
      ...new Set(met.map(({ targetId }) => targetId)),
    ]);
    for (const { evidence, entity, target, targetId } of met) {
      const entityRef = entityRefOf(entity);
      const own = facts
        .get(targetId)!
        .filter(fact => ['', entityRef].includes(fact.entityRef))
        .map(fact => ({ ...fact, target }));
      evidence.meet(ofService(own));
    }
  }

  /** Has targets looked at soon that services have only now: what is about one service has not been observed of them. */
  async want(targetIds: string[]): Promise<void> {
    const { knex, clock } = this.options;
    await wantTargets(knex, targetIds, clock.now());
  }

  private targetsOf(subject: ObservedEntity): ServiceTarget[] {
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
