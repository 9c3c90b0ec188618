// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type AuditorService,
  type AuthService,
  coreServices,
  createBackendPlugin,
  type LoggerService,
  type RootConfigService,
  type SchedulerService,
  type UrlReaderService,
} from '@backstage/backend-plugin-api';
import {
  type MetricsService,
  metricsServiceRef,
} from '@backstage/backend-plugin-api/alpha';
import {
  type CatalogService,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import {
  type EventsService,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import { ScmIntegrations } from '@backstage/integration';
import { scaffolderServiceRef } from '@backstage/plugin-scaffolder-node';
import {
  readinessAnswerProposePermission,
  readinessGateReadPermission,
  readinessServiceRefreshPermission,
  readinessWaiverPermissions,
} from 'backstage-plugin-readiness-common';
import {
  type ChecklistRegistry,
  DefaultChecklistRegistry,
  readLimits,
} from 'backstage-plugin-readiness-node';
import { readinessEvidenceExtensionPoint } from 'backstage-plugin-readiness-node/evidence';
import type { Knex } from 'knex';
import {
  actionsRegistriesRef,
  registerAgentActions,
} from './agents/registerAgentActions';
import { CatalogErrors } from './catalog/catalogErrors/CatalogErrors';
import { Projection } from './catalog/projection';
import { StoredRelatedEntities } from './catalog/relatedEntities/StoredRelatedEntities';
import { SourceLines } from './catalog/sourceLines/SourceLines';
import { clockServiceRef } from './clockServiceRef';
import { migrate } from './database/migrate';
import { TrustedFiles } from './decisions/annotations/TrustedFiles';
import { composeDecisions } from './decisions/composeDecisions';
import { loadWaiverResources } from './decisions/loadWaiverResources';
import { readSensitiveReaders } from './decisions/readSensitiveReaders';
import { readWaiverSettings } from './decisions/readWaiverSettings';
import { WaiverKeeper } from './decisions/WaiverKeeper';
import { waiverResourceRef, waiverRules } from './decisions/waiverRules';
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
import { EntityVisibility } from './permissions/EntityVisibility';
import { entitiesOf } from './permissions/entitiesOf';
import { LocalFiles } from './proposals/LocalFiles';
import { ProposalService } from './proposals/ProposalService';
import { readProposalSettings } from './proposals/readProposalSettings';
import { SensitiveReaders } from './permissions/SensitiveReaders';
import { AuthorizedReadinessService } from './service/AuthorizedReadinessService';
import { createRouter } from './service/createRouter';
import { GroupParents } from './catalog/GroupParents';
import { DefaultReadinessService } from './service/DefaultReadinessService';
import { TurnsByUser } from './service/guards/TurnsByUser';

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

/**
 * Evaluates the services of the catalog by readiness checklists, and serves the results.
 * @public
 */
export const readinessPlugin = createBackendPlugin({
  pluginId: 'readiness',
  register(env) {
    const providers = new EvidenceProviders();
    env.registerExtensionPoint(readinessEvidenceExtensionPoint, {
      addProvider: provider => providers.add(provider),
      addNotConfigured: notConfigured =>
        providers.addNotConfigured(notConfigured),
    });
    env.registerInit({
      deps: {
        actionsRegistries: actionsRegistriesRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        clock: clockServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scaffolder: scaffolderServiceRef,
        scheduler: coreServices.scheduler,
        urlReader: coreServices.urlReader,
        userInfo: coreServices.userInfo,
      },
      async init(deps) {
        const { auditor, catalog, clock, config, httpAuth, lifecycle } = deps;
        const { logger, permissions, userInfo } = deps;
        const now = () => clock.now();
        const knex = await migrate(deps.database);
        const limits = readLimits(config);
        const checklists = await DefaultChecklistRegistry.fromConfig(config, {
          ...deps,
          now,
        });
        const readiness = composeReadiness({
          ...deps,
          knex,
          providers,
          checklists,
          now,
        });

        deps.permissionsRegistry.addPermissions([
          readinessServiceRefreshPermission,
          readinessAnswerProposePermission,
          readinessGateReadPermission,
        ]);
        deps.permissionsRegistry.addResourceType({
          resourceRef: waiverResourceRef,
          permissions: readinessWaiverPermissions,
          rules: Object.values(waiverRules),
          getResources: ids => loadWaiverResources(knex, ids),
        });
        const visibility = new EntityVisibility({
          permissions,
          catalog,
          knex,
          logger,
          now,
          entitiesInScope: () => entitiesOf(checklists),
        });
        const sensitive = new SensitiveReaders({
          auth: deps.auth,
          userInfo,
          readers: readSensitiveReaders(config),
          checklists: () => checklists.list(),
        });
        const turns = new TurnsByUser(limits.perUser);
        const service = new AuthorizedReadinessService({
          inner: new DefaultReadinessService({
            knex,
            checklists,
            catalog,
            groupParents: new GroupParents({ catalog, auth: deps.auth, now }),
            userInfo,
            now,
            limits,
            turns,
            reevaluate: entityRef => readiness.refresh(entityRef),
            verificationDemand: readiness.verificationDemand,
            evidence: readiness.evidence,
            drafts: readiness.drafts,
          }),
          visibility,
          permissions,
          sensitive,
        });
        const { addRoutes } = composeDecisions({
          ...deps,
          knex,
          checklists,
          now,
          ruleset:
            deps.permissionsRegistry.getPermissionRuleset(waiverResourceRef),
          visibility,
          sensitive,
          settings: readiness.waiverSettings,
          keeper: readiness.waivers,
          reevaluate: entityRef => readiness.refresh(entityRef),
          observable: () =>
            providers.isEmpty ? undefined : providers.observable(),
        });
        const settings = readProposalSettings(config);
        const proposals = new ProposalService({
          ...deps,
          knex,
          checklists,
          integrations: ScmIntegrations.fromConfig(config),
          settings,
          localFiles: new LocalFiles(settings.localFolders),
          evaluate: (request, credentials) =>
            service.evaluate(request, { credentials }),
          inTurn: (credentials, action) =>
            turns.take('refreshes', credentials, action),
          now,
        });
        deps.httpRouter.use(
          createRouter({
            service,
            proposals,
            httpAuth,
            auditor,
            limits,
            addRoutes,
          }),
        );

        registerAgentActions(deps.actionsRegistries, {
          ...deps,
          service,
          proposals,
          checklists,
          now,
        });
        await readiness.start();
        lifecycle.addShutdownHook(() => readiness.stop());
      },
    });
  },
});
