// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  type Answer,
  answersOfPeople,
  type CatalogEntity,
  entityRefOf,
} from 'backstage-plugin-readiness-common';
import type { EvidenceProvider } from 'backstage-plugin-readiness-node';
import { sha256 } from '../catalog/projection';
import { reasonOf } from '../database/reasonOf';
import type { ServiceTarget } from '../database/factTypes';

const TARGET_LENGTH = 2_000;

/**
 * Asks each provider which target it would collect for an entity with these answers, one a provider at the most. A
 * provider that fails to say has none, which is logged.
 * @internal
 */
export function planTargets(options: {
  entity: CatalogEntity;
  answers: ReadonlyMap<string, Answer>;
  providers: EvidenceProvider[];
  logger: LoggerService;
}): ServiceTarget[] {
  const { entity, answers, providers, logger } = options;
  const entityRef = entityRefOf(entity);
  const observed = { entityRef, entity, answers: answersOfPeople(answers) };
  const targets: ServiceTarget[] = [];
  for (const provider of providers) {
    try {
      // A copy each: what a provider does to it is its own matter.
      const target = provider.targetOf(structuredClone(observed));
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
      logger.warn(
        `The evidence provider ${
          provider.id
        } cannot name its target for ${entityRef}: ${reasonOf(error)}`,
      );
    }
  }
  return targets;
}

/** A short name for a target of a provider, as keys may be long. @internal */
export function targetIdOf(provider: string, target: string): string {
  return sha256(`${provider}\n${target}`);
}
