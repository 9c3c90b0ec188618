// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { readinessPermissions } from 'backstage-plugin-readiness-common';
import {
  DefaultChecklistRegistry,
  readinessEvidenceExtensionPoint,
  readLimits,
} from 'backstage-plugin-readiness-node';
import { clockServiceRef } from './clockServiceRef';
import { DatabaseReadinessStore } from './database/DatabaseReadinessStore';
import { createReadinessEvaluation } from './evaluation/createReadinessEvaluation';
import { EvidenceProviders } from './evidence/EvidenceProviders';
import { EntityVisibility } from './permissions/EntityVisibility';
import { entitiesOf } from './permissions/entitiesOf';
import { AuthorizedReadinessService } from './service/AuthorizedReadinessService';
import { createRouter } from './service/createRouter';
import { DefaultReadinessService } from './service/DefaultReadinessService';

/**
 * Scores the services of the catalog against readiness checklists, and serves the results.
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
        scheduler: coreServices.scheduler,
        urlReader: coreServices.urlReader,
        userInfo: coreServices.userInfo,
      },
      async init(deps) {
        const { auditor, clock, httpAuth, lifecycle, permissions } = deps;
        const now = () => clock.now();
        const store = await DatabaseReadinessStore.create(deps.database);
        const { knex } = store;
        const limits = readLimits(deps.config);
        const checklists = await DefaultChecklistRegistry.fromConfig(
          deps.config,
          { ...deps, now },
        );
        const evaluation = createReadinessEvaluation({
          ...deps,
          store,
          knex,
          providers,
          checklists,
        });

        deps.permissionsRegistry.addPermissions(readinessPermissions);
        const service = new AuthorizedReadinessService({
          inner: new DefaultReadinessService({
            ...deps,
            knex,
            checklists,
            now,
            limits,
            reevaluate: entityRef => evaluation.refresh(entityRef),
            evidence: evaluation.evidence,
          }),
          visibility: new EntityVisibility({
            ...deps,
            knex,
            now,
            subjects: () => entitiesOf(checklists),
          }),
          permissions,
        });
        deps.httpRouter.use(
          createRouter({ service, httpAuth, auditor, limits }),
        );

        await evaluation.start();
        lifecycle.addShutdownHook(() => evaluation.stop());
      },
    });
  },
});
