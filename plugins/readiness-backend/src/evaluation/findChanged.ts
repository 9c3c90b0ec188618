// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CatalogEntity,
  type CompiledChecklist,
  findRelatedEntities,
  type RelatedEntities,
  type RelatedEntitySource,
  type VerificationDemand,
} from 'backstage-plugin-readiness-common';
import { Breather } from '../catalog/Breather';
import { inputHashOf } from '../catalog/inputHashOf';
import { CLOCK_SKEW_MS } from '../database/clockSkew';
import type { ServiceFact } from '../database/factTypes';
import type { AssessmentState } from '../database/types';
import type { WaiverRow } from '../database/waiverTables';
import { getFactsFingerprint } from '../evidence/getFingerprint';
import { type FactOptions, loadStoredFacts } from '../evidence/loadFacts';
import { digestOf, inForce, type LoadWaivers } from './waiversInForce';

/** An entity under the checklist that it is in scope of. @internal */
export interface EntityInScope {
  entityRef: string;
  /** Projected; may hold secrets, so it is never stored. */
  entity: CatalogEntity;
  checklist: CompiledChecklist;
  /** Its assessment, as it was before the entity was read; absent for a new one. */
  state?: AssessmentState;
}

/** Of nearly every service: not made anew for each. */
const NO_WAIVERS: WaiverRow[] = [];

/** One that has to be evaluated. @internal */
export interface ChangedEntity extends EntityInScope {
  relatedEntities: RelatedEntities;
  /** Of the targets that it had when it was evaluated the last time. */
  storedFacts: ServiceFact[];
  /** Requested ones and those in force, by whichever checklist. */
  waivers: WaiverRow[];
  inputHash: string;
}

/**
 * Those whose input, facts, checklist or time has moved on since they were evaluated the last time. Nothing is parsed and
 * nothing evaluated for the others.
 * @internal
 */
export async function findChanged(
  entities: EntityInScope[],
  options: FactOptions & {
    relatedEntities: RelatedEntitySource;
    /** Of the configured providers; empty when there are none. */
    providersDigest: string;
    verificationDemand?: VerificationDemand;
    failureThreshold: number;
    loadWaivers: LoadWaivers;
    /** Milliseconds since the epoch; asked for once everything is read. */
    now: () => number;
  },
): Promise<ChangedEntity[]> {
  const { knex, observable, providersDigest, failureThreshold } = options;
  const { verificationDemand } = options;
  const related = await findRelatedEntities(
    entities.map(({ entity }) => entity),
    options.relatedEntities,
  );
  const facts = await loadStoredFacts(
    entities.flatMap(({ state }) => state?.assessmentId ?? []),
    { knex, observable },
  );
  const waivers = await options.loadWaivers(
    entities.map(({ entityRef }) => entityRef),
  );
  const now = options.now();
  const changed: ChangedEntity[] = [];
  const breather = new Breather();
  for (const [index, one] of entities.entries()) {
    await breather.breathe();
    const { entityRef, entity, checklist, state } = one;
    const known = waivers.get(entityRef) ?? NO_WAIVERS;
    const relatedEntities = related[index];
    const storedFacts = (state && facts.get(state.assessmentId)) ?? [];
    const inputHash = inputHashOf({
      entity,
      checklist,
      relatedEntities,
      providersDigest,
      verificationDemand,
      waiversDigest:
        known.length > 0 ? digestOf(inForce(known, checklist.id, now)) : '',
    });
    const isUpToDate =
      state?.inputHash === inputHash &&
      state.factsFingerprint ===
        getFactsFingerprint(storedFacts, { now, failureThreshold }) &&
      isCurrent(state, now);
    if (!isUpToDate) {
      changed.push({
        ...one,
        relatedEntities,
        storedFacts,
        waivers: known,
        inputHash,
      });
    }
  }
  return changed;
}

function isCurrent(state: AssessmentState, now: number): boolean {
  const { isRetired, evaluatedAt, nextEvaluationAt } = state;
  return (
    !isRetired &&
    // A clock that was ahead has left verdicts of a time to come.
    evaluatedAt <= now + CLOCK_SKEW_MS &&
    (nextEvaluationAt === undefined || nextEvaluationAt > now)
  );
}
