// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  AuditorService,
  AuthService,
  LoggerService,
  RootConfigService,
  SchedulerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  type ChecklistRegistry,
  readLimits,
} from 'backstage-plugin-readiness-node';
import type { Knex } from 'knex';
import { CatalogErrors } from './catalog/catalogErrors/CatalogErrors';
import { Projection } from './catalog/projection';
import { StoredRelatedEntities } from './catalog/relatedEntities/StoredRelatedEntities';
import { SourceLines } from './catalog/sourceLines/SourceLines';
import { TrustedFiles } from './decisions/annotations/TrustedFiles';
import { readWaiverSettings } from './decisions/readWaiverSettings';
import { WaiverKeeper } from './decisions/WaiverKeeper';
import { DraftEvaluator } from './evaluation/drafts/DraftEvaluator';
import { EntitySweep } from './evaluation/EntitySweep';
import { evaluateRefs } from './evaluation/evaluateRefs';
import { Evaluator } from './evaluation/Evaluator';
import {
  EventChangeIntake,
  readDebounce,
} from './evaluation/EventChangeIntake';
import { createReadinessMetrics } from './evaluation/metrics';
import { readVerificationDemand } from './evaluation/readVerificationDemand';
import { scheduleSweeps } from './evaluation/scheduleSweeps';
import { createEvidenceMetrics } from './evidence/createEvidenceMetrics';
import { EvidenceCollector } from './evidence/EvidenceCollector';
import { EvidenceProviders } from './evidence/EvidenceProviders';
import { ObservedEntityLoader } from './evidence/ObservedEntityLoader';
import { readFailureThreshold } from './evidence/readFailureThreshold';
import { ServiceEvidence } from './evidence/ServiceEvidence';
import { TargetCollector } from './evidence/TargetCollector';

/** What the parts that write are made of. @internal */
export interface ReadinessDependencies {
  knex: Knex;
  providers: EvidenceProviders;
  checklists: ChecklistRegistry;
  catalog: CatalogService;
  auth: AuthService;
  scheduler: SchedulerService;
  events: EventsService;
  /** Reads catalog files, for the lines of findings. */
  urlReader: UrlReaderService;
  config: RootConfigService;
  /** What ends by itself is noted there. */
  auditor?: AuditorService;
  metrics: MetricsService;
  logger: LoggerService;
  now: () => number;
}

/** Puts the parts together that evaluate and collect. Nothing runs before `start`. @internal */
export function composeReadiness(options: ReadinessDependencies) {
  const { knex, providers, checklists, catalog, auth, scheduler } = options;
  const { events, urlReader, config, logger, now } = options;
  const failureThreshold = readFailureThreshold(config);
  const verificationDemand = readVerificationDemand(config, checklists.list());
  const projection = new Projection(
    checklists,
    providers.keys(),
    readLimits(config).entity,
  );

  const waiverSettings = readWaiverSettings(config, checklists.list());
  const waivers = new WaiverKeeper({
    knex,
    checklists,
    settings: waiverSettings,
    trustedFiles: new TrustedFiles({ settings: waiverSettings.git, urlReader }),
    auditor: options.auditor,
    now,
  });

  const metrics = createReadinessMetrics(options.metrics);
  const evaluator = new Evaluator({
    knex,
    checklists,
    projection,
    providers,
    verificationDemand,
    failureThreshold,
    waivers,
    sourceLines: new SourceLines({ urlReader, logger, now }),
    metrics,
    logger,
    now,
  });
  const catalogErrors = new CatalogErrors({
    knex,
    catalog,
    auth,
    checklists,
    projection,
    events,
    logger,
    now,
  });
  const evaluating = {
    knex,
    catalog,
    auth,
    projection,
    evaluator,
    relatedEntities: new StoredRelatedEntities({
      knex,
      catalog,
      auth,
      projection,
    }),
    now,
  };
  const reevaluate = (entityRefs: string[]) =>
    evaluateRefs(entityRefs, evaluating);
  const sweep = new EntitySweep({
    ...evaluating,
    checklists,
    catalogErrors,
    waivers,
    metrics,
    logger,
  });
  const intake = new EventChangeIntake({
    ...evaluating,
    catalogErrors,
    events,
    metrics,
    logger,
    debounceMs: readDebounce(config),
  });

  const evidenceMetrics = createEvidenceMetrics(options.metrics);
  const targetCollector = new TargetCollector({
    knex,
    entities: new ObservedEntityLoader({
      knex,
      catalog,
      auth,
      projection,
      checklists,
    }),
    failureThreshold,
    metrics: evidenceMetrics,
    logger,
    now,
  });
  const collecting = {
    knex,
    providers,
    targetCollector,
    metrics: evidenceMetrics,
    reevaluate,
    now,
  };
  const collector = new EvidenceCollector({ ...collecting, scheduler, logger });

  return {
    verificationDemand,
    waiverSettings,
    waivers,
    drafts: new DraftEvaluator({
      ...evaluating,
      providers,
      verificationDemand,
      failureThreshold,
      logger,
    }),
    sweep,
    collector,
    evidence: new ServiceEvidence({ ...collecting, failureThreshold }),
    /** Schedules the sweep and the providers, and listens to changes. */
    async start() {
      await scheduleSweeps({
        sweep,
        knex,
        checklists,
        scheduler,
        config,
        logger,
        now,
      });
      await intake.start();
      await catalogErrors.start();
      await collector.start();
    },
    async stop() {
      await intake.stop();
      await catalogErrors.stop();
    },
    /** Evaluates one entity as the catalog has it now. False when the catalog does not have it. */
    async refresh(entityRef: string): Promise<boolean> {
      const refs = [entityRef.toLowerCase()];
      await catalogErrors.observeAgain(refs);
      const { missing } = await reevaluate(refs);
      return missing.length === 0;
    },
  };
}
