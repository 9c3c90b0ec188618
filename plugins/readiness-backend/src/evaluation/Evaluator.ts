// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  type CatalogEntity,
  entityRefOf,
  type RelatedEntitySource,
  type VerificationDemand,
} from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import type { Knex } from 'knex';
import { Breather } from '../catalog/Breather';
import type { Projection } from '../catalog/projection';
import type { SourceLines } from '../catalog/sourceLines/SourceLines';
import { loadAssessments } from '../database/operations/assessments/loadAssessments';
import { saveAssessments } from '../database/operations/assessments/saveAssessments';
import { chunked } from '../database/operations/chunked';
import { wantTargets } from '../database/operations/facts/wantTargets';
import { reportPlatformIssue } from '../database/operations/platformIssues/reportPlatformIssue';
import { reasonOf } from '../database/reasonOf';
import type {
  AssessmentState,
  AssessmentWrite,
  StoredAssessment,
} from '../database/types';
import type { EvidenceProviders } from '../evidence/EvidenceProviders';
import { evaluateChanged } from './evaluateChanged';
import { emptyOutcome, type EvaluationOutcome } from './EvaluationOutcome';
import {
  type ChangedEntity,
  type EntityInScope,
  findChanged,
} from './findChanged';
import type { ReadinessMetrics } from './metrics';
import type { LoadWaivers, WaiverHooks } from './waiversInForce';

/** One transaction each, so that a failing one leaves nothing half done. */
const SAVED_TOGETHER = 100;

/** The code of the platform issue about an entity that is too large. @internal */
export const ENTITY_TOO_LARGE = 'entity-too-large';

/** @internal */
export interface EvaluatorOptions {
  knex: Knex;
  checklists: ChecklistRegistry;
  projection: Projection;
  providers: EvidenceProviders;
  /** What must be verified before a service is ready. Default: nothing. */
  verificationDemand?: VerificationDemand;
  failureThreshold: number;
  waivers: WaiverHooks;
  sourceLines: SourceLines;
  metrics: ReadinessMetrics;
  logger: LoggerService;
  /** The time, in milliseconds since the epoch. */
  now: () => number;
}

/** Evaluates entities and stores what changed. @internal */
export class Evaluator {
  constructor(private readonly options: EvaluatorOptions) {}

  /**
   * Evaluates those entities that changed, as the catalog gave them.
   * @param states - read from the database before the entities were read from the catalog, so that this evaluation never
   * overwrites one of newer entities
   * @param loadWaivers - read after the states, too; default: from the database
   */
  async evaluate(
    entities: CatalogEntity[],
    states: ReadonlyMap<string, AssessmentState[]>,
    relatedEntities: RelatedEntitySource,
    loadWaivers: LoadWaivers = refs => this.options.waivers.load(refs),
  ): Promise<EvaluationOutcome> {
    const { knex, providers, failureThreshold, now } = this.options;
    const { verificationDemand } = this.options;
    const outcome = emptyOutcome();
    const inScope = await this.project(entities, states, outcome);
    const changed = await findChanged(inScope, {
      knex,
      relatedEntities,
      observable: providers.observable(),
      providersDigest: providers.digest(),
      verificationDemand,
      failureThreshold,
      loadWaivers,
      now,
    });
    if (changed.length > 0) {
      await this.evaluateAndSave(changed, outcome);
    }
    return outcome;
  }

  /** Those that are in scope of a checklist and not too large, as they are evaluated. */
  private async project(
    entities: CatalogEntity[],
    states: ReadonlyMap<string, AssessmentState[]>,
    outcome: EvaluationOutcome,
  ): Promise<EntityInScope[]> {
    const { checklists, projection } = this.options;
    const projected: EntityInScope[] = [];
    const breather = new Breather();
    for (const entity of entities) {
      await breather.breathe();
      const entityRef = entityRefOf(entity);
      const checklist = checklists.forEntity(entity);
      for (const state of states.get(entityRef) ?? []) {
        if (!state.isRetired && state.checklistId !== checklist?.id) {
          const { assessmentId } = state;
          outcome.outOfScope.push({ entityRef, assessmentId });
        }
      }
      if (!checklist) {
        continue;
      }
      outcome.inScope.push(entityRef);
      const excess = projection.excessOf(entity);
      if (excess !== undefined) {
        outcome.oversized.push(entityRef);
        await this.reportExcess(entityRef, excess);
        continue;
      }
      projected.push({
        entityRef,
        entity: projection.entityInScope(entity),
        checklist,
        state: states
          .get(entityRef)
          ?.find(({ checklistId }) => checklistId === checklist.id),
      });
    }
    return projected;
  }

  private async evaluateAndSave(
    changed: ChangedEntity[],
    outcome: EvaluationOutcome,
  ): Promise<void> {
    const { knex, providers, failureThreshold, sourceLines } = this.options;
    const { verificationDemand, waivers, metrics, logger } = this.options;
    const now = this.options.now();
    const stored = await loadAssessments(
      knex,
      changed.flatMap(({ state }) => state?.assessmentId ?? []),
    );
    const { writes, newTargets } = await evaluateChanged(
      withoutConflicts(changed, stored, outcome),
      {
        knex,
        stored,
        providers: providers.list(),
        observable: providers.observable(),
        verificationDemand,
        failureThreshold,
        waivers,
        providersDigest: providers.digest(),
        now,
        logger,
        // One entity that cannot be evaluated must not cost the others their evaluation.
        onFailure: async (entityRef, error) => {
          outcome.failed.push(entityRef);
          await this.reportFailure(entityRef, error, now);
        },
      },
    );
    await sourceLines.addTo(writes);
    await this.save(writes, outcome, now);
    // Now that they are stored with the entity, their next collection is for it as well.
    await wantTargets(knex, newTargets, now);
    metrics.evaluated(changed.length);
    metrics.written(outcome.written.length);
    metrics.conflicts(outcome.conflicts.length);
  }

  private async save(
    writes: AssessmentWrite[],
    outcome: EvaluationOutcome,
    now: number,
  ): Promise<void> {
    const { knex } = this.options;
    const save = async (some: AssessmentWrite[]) => {
      const { conflicts } = await saveAssessments(knex, some, now);
      const lost = new Set(conflicts);
      for (const ref of some.map(refOf)) {
        (lost.has(ref) ? outcome.conflicts : outcome.written).push(ref);
      }
    };
    for (const portion of chunked(writes, SAVED_TOGETHER)) {
      try {
        await save(portion);
      } catch {
        // The database refuses one of them, or is away; then the issue cannot be noted either, and this fails as a whole.
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

  /** Not a defect, but what somebody wrote: reported again with each sweep, until it is smaller. */
  private async reportExcess(entityRef: string, excess: string) {
    await reportPlatformIssue(
      this.options.knex,
      {
        code: ENTITY_TOO_LARGE,
        about: entityRef,
        message: `${entityRef} is too large to be evaluated: ${excess}.`,
        fix: 'Its last verdict stays. Make the entity smaller in its catalog file, or raise the limit.',
      },
      this.options.now(),
    );
  }

  private async reportFailure(entityRef: string, error: unknown, now: number) {
    const reason = reasonOf(error);
    const { message, stack = '' } = toError(error);
    this.options.logger.error(
      `Could not evaluate ${entityRef}: ${reason}`,
      // The stack begins with the message, which may be a statement with all its values.
      reason === message ? { stack } : undefined,
    );
    await reportPlatformIssue(
      this.options.knex,
      {
        code: 'evaluation-failed',
        about: entityRef,
        message: `${entityRef} could not be evaluated: ${reason}`,
        fix: 'Its last verdict stays. This is a defect of Readiness: report it with the entity.',
      },
      now,
    );
  }
}

/** Those whose assessment nobody else has written since its state was read. */
function withoutConflicts(
  changed: ChangedEntity[],
  stored: ReadonlyMap<number, StoredAssessment>,
  outcome: EvaluationOutcome,
): ChangedEntity[] {
  return changed.filter(({ entityRef, state }) => {
    const before = state && stored.get(state.assessmentId);
    const isSame = before?.revision === state?.revision;
    if (!isSame) {
      outcome.conflicts.push(entityRef);
    }
    return isSame;
  });
}

function refOf({ evaluation }: AssessmentWrite): string {
  return evaluation.entityRef;
}
