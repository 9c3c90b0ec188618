// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { ScmIntegrations } from '@backstage/integration';
import { scaffolderServiceRef } from '@backstage/plugin-scaffolder-node';
import {
  readinessAnswerProposePermission,
  readinessGateReadPermission,
  readinessServiceRefreshPermission,
  readinessWaiverPermissions,
} from 'backstage-plugin-readiness-common';
import {
  DefaultChecklistRegistry,
  readLimits,
} from 'backstage-plugin-readiness-node';
import { readinessEvidenceExtensionPoint } from 'backstage-plugin-readiness-node/evidence';
import {
  actionsRegistriesRef,
  registerAgentActions,
} from './agents/registerAgentActions';
import { clockServiceRef } from './clockServiceRef';
import { composeReadiness } from './composeReadiness';
import { migrate } from './database/migrate';
import { composeDecisions } from './decisions/composeDecisions';
import { loadWaiverResources } from './decisions/loadWaiverResources';
import { readSensitiveReaders } from './decisions/readSensitiveReaders';
import { waiverResourceRef, waiverRules } from './decisions/waiverRules';
import { EvidenceProviders } from './evidence/EvidenceProviders';
import { EntityVisibility } from './permissions/EntityVisibility';
import { entitiesOf } from './permissions/entitiesOf';
import { LocalFiles } from './proposals/LocalFiles';
import { ProposalService } from './proposals/ProposalService';
import { readProposalSettings } from './proposals/readProposalSettings';
import { SensitiveReaders } from './permissions/SensitiveReaders';
import { AuthorizedReadinessService } from './service/AuthorizedReadinessService';
import { createRouter } from './service/createRouter';
import { serviceCsv } from './service/serviceCsv';
import { GroupParents } from './catalog/GroupParents';
import { DefaultReadinessService } from './service/DefaultReadinessService';
import { TurnsByUser } from './service/guards/TurnsByUser';

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
            serviceCsv: serviceCsv({
              checklists: () => checklists.list(),
              portal: config.getOptionalString('app.baseUrl'),
            }),
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
