// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  type CatalogEntity,
  type CompiledChecklist,
  entityRefOf,
  sanitizeEntity,
} from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import { chunked } from '../database/operations/chunked';
import { reasonOf } from '../database/reasonOf';
import type { ReadinessStore } from '../database/ReadinessStore';
import type { ServiceState, ServiceWrite } from '../database/types';
import type { EvidenceSource } from '../evidence/EvidenceSource';
import type { ReadinessMetrics } from './metrics';
import { Breather } from '../catalog/Breather';
import type { Clock } from './Clock';
import { type Candidate, prepareCandidates } from './prepareCandidates';
import { inputHashOf } from '../catalog/inputHashOf';
import { evaluateCandidate } from './evaluateCandidate';
import { domainOf } from '../catalog/relatedEntities/domainOf';
import { findRelatedEntities } from '../catalog/relatedEntities/findRelatedEntities';
import type { RelatedEntitySource } from '../catalog/relatedEntities/RelatedEntitySource';
import type { Projection } from '../catalog/projection';
import type { EvaluationOutcome } from './EvaluationOutcome';
import type {
  EvaluatedEntity,
  SourceLines,
} from '../catalog/sourceLines/SourceLines';
import { CLOCK_SKEW_MS } from '../database/clockSkew';

/** One transaction each, so that a failing one leaves nothing half done. */
const SAVED_TOGETHER = 100;

/** The code of the fault about an entity that is too large. @internal */
export const ENTITY_TOO_LARGE = 'entity-too-large';

/** Scores entities and stores what changed. @internal */
export class Evaluator {
  constructor(
    private readonly options: {
      store: ReadinessStore;
      checklists: ChecklistRegistry;
      projection: Projection;
      clock: Clock;
      metrics: ReadinessMetrics;
      evidence?: EvidenceSource;
      sourceLines: SourceLines;
      logger: LoggerService;
    },
  ) {}

  /**
   * Scores entities as the catalog gave them.
   * @param states - read from the store before the entities were read from the catalog, so that this scoring never
   * overwrites one of newer entities
   */
  async score(
    entities: CatalogEntity[],
    states: ReadonlyMap<string, ServiceState>,
    source: RelatedEntitySource,
  ): Promise<EvaluationOutcome> {
    const outcome: EvaluationOutcome = {
      subjects: [],
      written: [],
      conflicts: [],
      released: [],
      failed: [],
      oversized: [],
    };
    const subjects: [CatalogEntity, CompiledChecklist][] = [];
    const breather = new Breather();
    for (const entity of entities) {
      await breather.breathe();
      const entityRef = entityRefOf(entity);
      const checklist = this.options.checklists.forEntity(entity);
      const state = states.get(entityRef);
      if (checklist) {
        outcome.subjects.push(entityRef);
        const excess = this.options.projection.excessOf(entity);
        if (excess === undefined) {
          subjects.push([this.options.projection.subject(entity), checklist]);
        } else {
          outcome.oversized.push(entityRef);
          await this.reportExcess(entityRef, excess);
        }
      } else if (state && !state.isRetired) {
        outcome.released.push(entityRef);
      }
    }
    const candidates = await this.changed(subjects, states, source);
    await this.evaluateAndSave(candidates, states, outcome);
    return outcome;
  }

  /** Those whose input, checklist or time has moved on since they were last judged. */
  private async changed(
    subjects: [CatalogEntity, CompiledChecklist][],
    states: ReadonlyMap<string, ServiceState>,
    source: RelatedEntitySource,
  ): Promise<Candidate[]> {
    const relatedEntities = await findRelatedEntities(
      subjects.map(([entity]) => entity),
      source,
    );
    const evidence = await this.options.evidence?.load(
      subjects.map(([entity]) => entityRefOf(entity)),
    );
    const now = this.options.clock.now();
    const candidates: Candidate[] = [];
    const breather = new Breather();
    for (const [index, [entity, checklist]] of subjects.entries()) {
      await breather.breathe();
      const observed = evidence?.get(entityRefOf(entity));
      const candidate = {
        entityRef: entityRefOf(entity),
        entity,
        checklist,
        relatedEntities: relatedEntities[index],
        evidence: observed,
        inputHash: inputHashOf(
          entity,
          checklist,
          relatedEntities[index],
          observed && [this.options.evidence!.digest(), observed.fingerprint()],
        ),
      };
      const state = states.get(candidate.entityRef);
      const isUpToDate =
        state &&
        !state.isRetired &&
        state.inputHash === candidate.inputHash &&
        // A clock that was ahead has left verdicts of a time to come.
        state.evaluatedAt <= now + CLOCK_SKEW_MS &&
        (state.nextEvaluationAt === undefined || state.nextEvaluationAt > now);
      if (!isUpToDate) {
        candidates.push(candidate);
      }
    }
    return candidates;
  }

  private async evaluateAndSave(
    candidates: Candidate[],
    states: ReadonlyMap<string, ServiceState>,
    outcome: EvaluationOutcome,
  ): Promise<void> {
    const { store, clock, metrics, sourceLines } = this.options;
    if (candidates.length === 0) {
      return;
    }
    const now = clock.now();
    const stored = await store.loadServices(
      candidates
        .map(({ entityRef }) => entityRef)
        .filter(ref => states.has(ref)),
    );
    const writes: (ServiceWrite & EvaluatedEntity)[] = [];
    // One entity that cannot be judged must not cost the others their score.
    const onFailure = async (entityRef: string, error: unknown) => {
      outcome.failed.push(entityRef);
      await this.reportFailure(entityRef, error, now);
    };
    const prepared = await prepareCandidates(candidates, {
      ...this.options,
      now,
      onFailure,
    });
    const breather = new Breather();
    for (const candidate of prepared) {
      await breather.breathe();
      const { entityRef, entity, checklist, relatedEntities } = candidate;
      const before = stored.get(entityRef);
      if (before?.revision !== states.get(entityRef)?.revision) {
        outcome.conflicts.push(entityRef);
        continue;
      }
      try {
        // What was said is gathered by now, secrets found; from here on nothing needs them.
        const clean = sanitizeEntity(entity);
        writes.push({
          entity: clean,
          domain: domainOf(relatedEntities),
          evaluation: evaluateCandidate({
            ...candidate,
            entity: clean,
            related: relatedEntities.related,
            before,
            now,
          }),
          checklist,
          inputHash: candidate.inputHash,
          inputs: relatedEntities.inputs,
          related: relatedEntities.related,
          targets: candidate.evidence?.targets,
          before,
        });
      } catch (error) {
        await onFailure(entityRef, error);
      }
    }
    await sourceLines.addTo(writes);
    await this.save(writes, outcome, now);
    // Their links are there now, so that the look is for them as well.
    await this.options.evidence?.want(
      prepared.flatMap(
        ({ evidence }) => evidence?.met.map(({ targetId }) => targetId) ?? [],
      ),
    );
    metrics.evaluated(candidates.length);
    metrics.written(outcome.written.length);
    metrics.conflicts(outcome.conflicts.length);
  }

  private async save(
    writes: ServiceWrite[],
    outcome: EvaluationOutcome,
    now: number,
  ): Promise<void> {
    const { store } = this.options;
    const save = async (some: ServiceWrite[]) => {
      const { conflicts } = await store.saveServices(some, now);
      const lost = new Set(conflicts);
      for (const ref of some.map(refOf)) {
        (lost.has(ref) ? outcome.conflicts : outcome.written).push(ref);
      }
    };
    const portions = chunked(writes, SAVED_TOGETHER);
    for (const portion of portions) {
      try {
        await save(portion);
      } catch {
        // The database refuses one of them, or is away; then the fault cannot be noted either, and this fails as a whole.
        for (const write of portion) {
          try {
            await save([write]);
          } catch (error) {
            outcome.failed.push(refOf(write));
            await this.reportFailure(refOf(write), error, now);
          }
        }
      }
    }
  }

  /** Not a defect, but what somebody wrote: said once more with each sweep, until it is smaller. */
  private async reportExcess(entityRef: string, excess: string) {
    await this.options.store.reportPlatformIssue(
      {
        code: ENTITY_TOO_LARGE,
        subject: entityRef,
        message: `${entityRef} is too large to be evaluated: ${excess}.`,
        fix: 'Its last verdict stays. Make the entity smaller in its catalog file, or raise the limit.',
      },
      this.options.clock.now(),
    );
  }

  private async reportFailure(entityRef: string, error: unknown, now: number) {
    const reason = reasonOf(error);
    const { message, stack = '' } = toError(error);
    this.options.logger.error(
      `Could not score ${entityRef}: ${reason}`,
      // The stack begins with the message, which may be a statement with all its values.
      reason === message ? { stack } : undefined,
    );
    await this.options.store.reportPlatformIssue(
      {
        code: 'evaluation-failed',
        subject: entityRef,
        message: `${entityRef} could not be scored: ${reason}`,
        fix: 'Its last verdict stays. This is a defect of Readiness: report it with the entity.',
      },
      now,
    );
  }
}

function refOf({ evaluation }: ServiceWrite): string {
  return evaluation.entityRef;
}
