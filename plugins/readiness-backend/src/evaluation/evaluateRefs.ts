// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { CatalogEntity } from 'backstage-plugin-readiness-common';
import type { ReadinessStore } from '../database/ReadinessStore';
import type { Clock } from './Clock';
import type { Evaluator } from './Evaluator';
import { fetchEntities } from '../catalog/fetchEntities';
import type { RelatedEntitySource } from '../catalog/relatedEntities/RelatedEntitySource';
import type { Projection } from '../catalog/projection';

const MAX_ATTEMPTS = 4;
const PER_ROUND = 200;

/** @internal */
export interface ScoreRefsOptions {
  store: ReadinessStore;
  catalog: CatalogService;
  auth: AuthService;
  projection: Projection;
  evaluator: Evaluator;
  relatedEntities: RelatedEntitySource;
  clock: Clock;
}

/**
 * Scores entities by ref, as they are in the catalog now, and reads again those that somebody else wrote meanwhile.
 * Gives the refs whose outcome was written, those that the catalog does not have, and those that could not be judged.
 * @internal
 */
export async function evaluateRefs(
  entityRefs: string[],
  options: ScoreRefsOptions,
): Promise<{ written: string[]; missing: string[]; failed: string[] }> {
  const { store, evaluator, relatedEntities, clock } = options;
  const written: string[] = [];
  const missing: string[] = [];
  const failed: string[] = [];
  for (let start = 0; start < entityRefs.length; start += PER_ROUND) {
    let refs = entityRefs.slice(start, start + PER_ROUND);
    for (
      let attempt = 0;
      attempt < MAX_ATTEMPTS && refs.length > 0;
      attempt++
    ) {
      const states = await store.listServiceStates(refs);
      const entities: Map<string, CatalogEntity> = await fetchEntities(
        refs,
        options,
      );
      // One by one: a spread of very many is more arguments than a function takes.
      refs.filter(ref => !entities.has(ref)).forEach(ref => missing.push(ref));
      const outcome = await evaluator.score(
        [...entities.values()],
        states,
        relatedEntities,
      );
      await store.retireServices(outcome.released, clock.now());
      outcome.written.forEach(ref => written.push(ref));
      outcome.released.forEach(ref => written.push(ref));
      outcome.failed.forEach(ref => failed.push(ref));
      refs = outcome.conflicts;
    }
  }
  return { written, missing, failed };
}
