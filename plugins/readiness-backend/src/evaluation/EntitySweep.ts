// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { FilterPredicate } from '@backstage/filter-predicates';
import {
  type CatalogEntity,
  entityRefOf,
} from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import { reasonOf } from '../database/reasonOf';
import type { SweptCatalog } from '../database/types';
import type { ReadinessMetrics } from './metrics';
import type { WaiverHooks } from './waiversInForce';
import {
  type CatalogErrors,
  ERROR_FIELDS,
} from '../catalog/catalogErrors/CatalogErrors';
import { isLocation } from '../catalog/catalogErrors/errorsOf';
import { CatalogUnavailableError } from '../catalog/CatalogUnavailableError';
import { ENTITY_TOO_LARGE, type Evaluator } from './Evaluator';
import { CatalogCensus } from './CatalogCensus';
import { MassDeletionGuard } from './MassDeletionGuard';
import type { StoredRelatedEntities } from '../catalog/relatedEntities/StoredRelatedEntities';
import { SweptRelatedEntities } from '../catalog/relatedEntities/SweptRelatedEntities';
import type { Projection } from '../catalog/projection';
import { evaluateRefs } from './evaluateRefs';
import type { Knex } from 'knex';
import { clearPlatformIssues } from '../database/operations/platformIssues/clearPlatformIssues';
import { finishSweep } from '../database/operations/sweeps/finishSweep';
import { listAssessmentStates } from '../database/operations/assessments/listAssessmentStates';
import { listSourceHashes } from '../database/operations/sources/listSourceHashes';
import { reportPlatformIssue } from '../database/operations/platformIssues/reportPlatformIssue';
import { retireAssessments } from '../database/operations/assessments/retireAssessments';
import { startSweep } from '../database/operations/sweeps/startSweep';

const PAGE_SIZE = 500;

/** Components are most of a catalog and of what is in scope; everything else is read first, as what they are related to. */
const COMPONENTS = { kind: 'Component' };

/** People are not evaluated; Locations carry what the catalog cannot read of their files. */
const OTHERS = {
  $not: { kind: { $in: ['Component', 'User', 'Group'] } },
};

/** @internal */
export interface EntitySweepOptions {
  knex: Knex;
  catalog: CatalogService;
  auth: AuthService;
  checklists: ChecklistRegistry;
  projection: Projection;
  evaluator: Evaluator;
  catalogErrors: CatalogErrors;
  /** For what somebody else has written during the sweep. */
  relatedEntities: StoredRelatedEntities;
  waivers: Pick<WaiverHooks, 'loadAll'>;
  now: () => number;
  metrics: ReadinessMetrics;
  logger: LoggerService;
}

/**
 * Reads the whole catalog and evaluates what has changed. The sweep is the truth: whatever an event missed, it finds.
 * @internal
 */
export class EntitySweep {
  constructor(private readonly options: EntitySweepOptions) {}

  /** Never throws: a sweep that fails leaves every verdict as it was, and a platform issue that says why. */
  async run(signal?: AbortSignal): Promise<void> {
    const { knex, now, metrics } = this.options;
    const startedAt = now();
    let sweepId: number | undefined;
    let services = 0;
    let catalog: SweptCatalog | undefined;
    let status: 'completed' | 'deletionRefused' | 'failed' = 'failed';
    try {
      sweepId = await startSweep(knex, startedAt);
      const result = await this.sweep(signal);
      services = result.services;
      catalog = result.catalog;
      status = result.deletionRefused ? 'deletionRefused' : 'completed';
      await clearPlatformIssues(knex, ['catalog-unavailable', 'sweep-failed']);
    } catch (error) {
      await this.reportFailure(error);
    }
    const endedAt = now();
    if (sweepId !== undefined) {
      await finishSweep(knex, sweepId, {
        status,
        services,
        catalog,
        now: endedAt,
      }).catch(error => this.warn('Could not note the end of a sweep', error));
    }
    metrics.swept({ status, services, seconds: (endedAt - startedAt) / 1000 });
  }

  private async sweep(signal?: AbortSignal): Promise<{
    services: number;
    catalog: SweptCatalog;
    deletionRefused: boolean;
  }> {
    const { knex, catalog, auth, projection, evaluator } = this.options;
    const { catalogErrors, waivers, now } = this.options;
    // Before any entity is read: see Evaluator.evaluate.
    const states = await listAssessmentStates(knex);
    const loadWaivers = await waivers.loadAll();
    const relatedEntities = new SweptRelatedEntities(
      await listSourceHashes(knex),
      { knex, catalog, auth, projection },
    );
    const seen = new Set<string>();
    const failed: string[] = [];
    const oversized: string[] = [];
    const conflicts: string[] = [];
    const evaluate = async (entities: CatalogEntity[]) => {
      const outcome = await evaluator.evaluate(
        entities,
        states,
        relatedEntities,
        loadWaivers,
      );
      // Still in the catalog: nothing for the mass-deletion guard.
      await retireAssessments(
        knex,
        outcome.outOfScope.map(({ assessmentId }) => assessmentId),
        now(),
      );
      outcome.inScope.forEach(ref => seen.add(ref));
      outcome.outOfScope.forEach(({ entityRef }) => seen.add(entityRef));
      outcome.failed.forEach(ref => failed.push(ref));
      outcome.conflicts.forEach(ref => conflicts.push(ref));
      outcome.oversized.forEach(ref => oversized.push(ref));
    };

    const errors = await catalogErrors.beginSweep();
    const census = new CatalogCensus(this.options.checklists);
    const others: CatalogEntity[] = [];
    for await (const page of this.stream(OTHERS, signal)) {
      errors.add(page);
      census.add(page);
      await relatedEntities.add(page.filter(entity => !isLocation(entity)));
      for (const entity of page) {
        if (this.isInScope(entity) || states.has(entityRefOf(entity))) {
          others.push(entity);
        } else if (await this.isOversized(entity)) {
          oversized.push(entityRefOf(entity));
        }
      }
    }
    const massDeletionGuard = new MassDeletionGuard({ knex, now });
    const lost = relatedEntities.lost();
    const keepsRelated = await massDeletionGuard.applies(
      'related entities',
      lost,
    );
    if (keepsRelated) {
      await relatedEntities.keep(lost.missing);
    }

    errors.addServices(others, this.options.checklists);
    await evaluate(others);
    for await (const page of this.stream(COMPONENTS, signal)) {
      errors.add(page);
      census.add(page);
      errors.addServices(page, this.options.checklists);
      await evaluate(page);
    }
    await errors.finish();
    // With related entities as the tables have them now: those of this sweep may be older than what was written meanwhile.
    const again = await evaluateRefs(conflicts, {
      knex,
      catalog,
      auth,
      projection,
      evaluator,
      relatedEntities: this.options.relatedEntities,
      now,
    });
    await clearPlatformIssues(knex, 'evaluation-failed', {
      except: [...failed, ...again.failed],
    });
    await clearPlatformIssues(knex, ENTITY_TOO_LARGE, { except: oversized });

    const isLive = (ref: string) =>
      states.get(ref)!.some(({ isRetired }) => !isRetired);
    const known = [...states.keys()].filter(isLive);
    const missing = known.filter(ref => !seen.has(ref));
    const keepsServices = await massDeletionGuard.applies('services', {
      missing,
      known: known.length,
    });
    if (!keepsServices) {
      await retireAssessments(
        knex,
        missing.flatMap(ref =>
          states.get(ref)!.map(({ assessmentId }) => assessmentId),
        ),
        now(),
      );
      await relatedEntities.deleteUnseen();
    }
    return {
      services: seen.size,
      catalog: census.result(),
      deletionRefused: keepsRelated || keepsServices,
    };
  }

  private async *stream(
    query: FilterPredicate,
    signal?: AbortSignal,
  ): AsyncGenerator<CatalogEntity[]> {
    const { catalog, auth, projection } = this.options;
    const credentials = await auth.getOwnServiceCredentials();
    const pages = catalog
      .streamEntities(
        {
          query,
          fields: [...new Set([...projection.fields, ...ERROR_FIELDS])],
          pageSize: PAGE_SIZE,
        },
        { credentials },
      )
      [Symbol.asyncIterator]();
    for (;;) {
      const page = await pages.next().catch(error => {
        throw new CatalogUnavailableError('cannot stream entities', error);
      });
      if (page.done) {
        return;
      }
      if (signal?.aborted) {
        throw new Error('it was stopped, or took longer than its time limit');
      }
      yield page.value as CatalogEntity[];
    }
  }

  private isInScope(entity: CatalogEntity): boolean {
    return this.options.checklists.forEntity(entity) !== undefined;
  }

  /** Of a related entity that is too large nothing is read, which a platform issue says. */
  private async isOversized(entity: CatalogEntity): Promise<boolean> {
    const { projection, knex, now } = this.options;
    const excess = projection.excessOf(entity);
    if (excess === undefined || isLocation(entity)) {
      return false;
    }
    const entityRef = entityRefOf(entity);
    await reportPlatformIssue(
      knex,
      {
        code: ENTITY_TOO_LARGE,
        about: entityRef,
        message: `${entityRef} is too large to be read: ${excess}.`,
        fix: 'It counts as an entity that answers nothing. Make it smaller in its catalog file, or raise the limit.',
      },
      now(),
    );
    return true;
  }

  private async reportFailure(error: unknown): Promise<void> {
    const { knex, now, logger } = this.options;
    const { name } = toError(error);
    const message = reasonOf(error);
    logger.error(`The readiness sweep has failed: ${message}`);
    const issue =
      name === 'CatalogUnavailableError'
        ? {
            code: 'catalog-unavailable',
            message: `The catalog could not be read to its end: ${message}`,
            fix: 'All verdicts stay as they were, nothing is retired. Check the catalog backend; the next sweep tries again.',
          }
        : {
            code: 'sweep-failed',
            message: `The last sweep did not reach its end: ${message}`,
            fix: 'What it did not reach stays as it was, nothing is retired; the next sweep goes on. If it stays, check the database and readiness.schedule.timeout.',
          };
    await reportPlatformIssue(knex, { ...issue, about: '' }, now()).catch(
      again => this.warn('Could not note a platform issue', again),
    );
  }

  private warn(what: string, error: unknown) {
    this.options.logger.warn(`${what}: ${reasonOf(error)}`);
  }
}
