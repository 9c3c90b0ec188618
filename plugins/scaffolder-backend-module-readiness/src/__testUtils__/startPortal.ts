// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type BackendFeature,
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import githubModule from '@backstage/plugin-scaffolder-backend-module-github';
import gitlabModule from '@backstage/plugin-scaffolder-backend-module-gitlab';
import type { JsonObject } from '@backstage/types';
import { json, Router } from 'express';
import request from 'supertest';
import { parse } from 'yaml';
import module from '..';

/** @internal */
export const ADA = 'user:default/ada';

/** The template as it is shipped. @internal */
export const shippedTemplate: Entity = parse(
  readFileSync(
    resolve(__dirname, '../../templates/readiness-answer/template.yaml'),
    'utf8',
  ),
);

interface AskedEvaluation {
  /** Ref of the user. */
  caller: string;
  annotations: Record<string, string>;
  withStored: unknown;
}

/** Stands in for the readiness backend: ready when `readiness/data` is answered. */
function evaluationsPlugin(asked: AskedEvaluation[], isDown: () => boolean) {
  return createBackendPlugin({
    pluginId: 'readiness',
    register(env) {
      env.registerInit({
        deps: {
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
        },
        async init({ httpAuth, httpRouter }) {
          const router = Router();
          router.use(json());
          router.post('/evaluations', async (incoming, response) => {
            if (isDown()) {
              response.status(503).end('down');
              return;
            }
            const { principal } = await httpAuth.credentials(incoming, {
              allow: ['user'],
            });
            const { entity, withStored } = incoming.body;
            const annotations = entity.metadata.annotations ?? {};
            asked.push({
              caller: principal.userEntityRef,
              annotations,
              withStored,
            });
            const isReady = annotations['readiness/data'] !== undefined;
            response.json({
              verdict: isReady ? 'ready' : 'notReady',
              blockers: isReady ? [] : ['data'],
            });
          });
          httpRouter.use(router as never);
        },
      });
    },
  });
}

/** How a task ended. @internal */
export interface TaskResult {
  id: string;
  status: string;
  /** Messages of all events, and the error. */
  log: string;
  /** Why it failed. */
  error: string;
  output: any;
  steps: Record<string, string>;
}

/**
 * A portal with the real Scaffolder and its real modules for GitHub and GitLab.
 * @internal
 */
export async function startPortal(options: {
  entities: Entity[];
  integrations: JsonObject;
  config?: JsonObject;
  template?: Entity;
  features?: BackendFeature[];
  /** Instead of what stands in for the readiness backend. */
  readiness?: BackendFeature;
}) {
  const evaluations: AskedEvaluation[] = [];
  const state = { readinessIsDown: false };
  const template = options.template ?? shippedTemplate;
  const backend = await startTestBackend({
    features: [
      scaffolderPlugin,
      githubModule,
      gitlabModule,
      ...(options.features ?? []),
      module,
      options.readiness ??
        evaluationsPlugin(evaluations, () => state.readinessIsDown),
      catalogServiceMock.factory({
        entities: [
          ...options.entities,
          {
            ...template,
            metadata: { ...template.metadata, namespace: 'default' },
          },
        ],
      }),
      mockServices.rootConfig.factory({
        data: {
          integrations: options.integrations,
          ...options.config,
        },
      }),
    ],
  });

  const { server } = backend;

  async function finish(id: string): Promise<TaskResult> {
    for (;;) {
      const { body } = await request(server)
        .get(`/api/scaffolder/v2/tasks/${id}`)
        .set('Authorization', mockCredentials.service.header());
      if (!['open', 'processing'].includes(body.status)) {
        break;
      }
      await new Promise(done => setTimeout(done, 50));
    }
    const { body: events } = await request(server)
      .get(`/api/scaffolder/v2/tasks/${id}/events`)
      .set('Authorization', mockCredentials.service.header());
    const steps: Record<string, string> = {};
    for (const { body } of events) {
      if (body.stepId && body.status) {
        steps[body.stepId] = body.status;
      }
    }
    const last = events[events.length - 1].body;
    return {
      id,
      status: last.error ? 'failed' : 'completed',
      log: JSON.stringify(events),
      error: last.error?.message ?? '',
      output: last.output,
      steps,
    };
  }

  return {
    evaluations,
    state,
    server,
    stop: () => backend.stop(),
    /** Starts a task and waits for its end. */
    async handIn(
      values: JsonObject,
      given: { secrets?: Record<string, string>; user?: string } = {},
    ): Promise<TaskResult> {
      const { user = ADA, secrets } = given;
      const { body, status } = await request(server)
        .post('/api/scaffolder/v2/tasks')
        .set('Authorization', mockCredentials.user.header(user))
        .send({
          templateRef: `template:default/${template.metadata.name}`,
          values,
          secrets,
        });
      if (status !== 201) {
        throw new Error(JSON.stringify(body));
      }
      return finish(body.id);
    },
    async dryRun(values: JsonObject, tried: Entity = template) {
      const { body } = await request(server)
        .post('/api/scaffolder/v2/dry-run')
        .set('Authorization', mockCredentials.user.header(ADA))
        .send({ template: tried, values, directoryContents: [] });
      return body;
    },
    finish,
  };
}
