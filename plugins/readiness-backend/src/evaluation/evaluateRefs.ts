// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  CatalogEntity,
  RelatedEntitySource,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { fetchEntities } from '../catalog/fetchEntities';
import type { Projection } from '../catalog/projection';
import { listAssessmentStates } from '../database/operations/assessments/listAssessmentStates';
import { retireAssessments } from '../database/operations/assessments/retireAssessments';
import { chunked } from '../database/operations/chunked';
import type { AssessmentState } from '../database/types';
import type { Evaluator } from './Evaluator';

const MAX_ATTEMPTS = 4;
const PER_ROUND = 200;

/** @internal */
export interface EvaluateRefsOptions {
  knex: Knex;
  catalog: CatalogService;
  auth: AuthService;
  projection: Projection;
  evaluator: Evaluator;
  relatedEntities: RelatedEntitySource;
  now: () => number;
}

/** Entities as the catalog has them, with what was stored of them before they were read. @internal */
export interface EntitiesRead {
  states: ReadonlyMap<string, AssessmentState[]>;
  /** By ref; those that the catalog does not have are left out. */
  entities: ReadonlyMap<string, CatalogEntity>;
}

/** @internal */
export async function readEntities(
  entityRefs: string[],
  options: Pick<
    EvaluateRefsOptions,
    'knex' | 'catalog' | 'auth' | 'projection'
  >,
): Promise<EntitiesRead> {
  const { knex, catalog, auth, projection } = options;
  const states = await listAssessmentStates(knex, entityRefs);
  const { fields } = projection;
  const entities = await fetchEntities(entityRefs, { catalog, auth, fields });
  return { states, entities };
}

/**
 * Evaluates entities by ref, as they are in the catalog now, and reads again those that somebody else wrote meanwhile.
 * @param read - the entities, when they have been read already
 * @returns the refs whose outcome was written, those that the catalog does not have, and those that could not be evaluated
 * @internal
 */
export async function evaluateRefs(
  entityRefs: string[],
  options: EvaluateRefsOptions,
  read?: EntitiesRead,
): Promise<{ written: string[]; missing: string[]; failed: string[] }> {
  const { knex, evaluator, relatedEntities, now } = options;
  const written: string[] = [];
  const missing: string[] = [];
  const failed: string[] = [];
  for (const round of chunked(entityRefs, PER_ROUND)) {
    let refs = round;
    for (
      let attempt = 0;
      attempt < MAX_ATTEMPTS && refs.length > 0;
      attempt++
    ) {
      const { states, entities } =
        (attempt === 0 && read) || (await readEntities(refs, options));
      const present: CatalogEntity[] = [];
      for (const ref of refs) {
        const entity = entities.get(ref);
        if (entity) {
          present.push(entity);
        } else {
          missing.push(ref);
        }
      }
      const outcome = await evaluator.evaluate(
        present,
        states,
        relatedEntities,
      );
      await retireAssessments(
        knex,
        outcome.outOfScope.map(({ assessmentId }) => assessmentId),
        now(),
      );
      // One by one: a spread of very many is more arguments than a function takes.
      outcome.written.forEach(ref => written.push(ref));
      outcome.outOfScope.forEach(({ entityRef }) => written.push(entityRef));
      outcome.failed.forEach(ref => failed.push(ref));
      refs = outcome.conflicts;
    }
  }
  return { written, missing, failed };
}
