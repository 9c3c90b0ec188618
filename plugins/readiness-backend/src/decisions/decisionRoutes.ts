// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  AuditorService,
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import type { Request } from 'express';
import { type ApiRouter, refOf } from '../service/createRouter';
import type { Audit, DecisionOptions } from './DecisionDependencies';
import type { Gate, GateOptions } from './gate/Gate';
import { readGateRecords } from './gate/readGateRecords';
import type { WaiverDecisions } from './WaiverDecisions';
import type { WaiverPreviews } from './WaiverPreviews';
import type { WaiverReader } from './WaiverReader';
import type { WaiverRequests } from './WaiverRequests';
import { whileDatabaseIsThere } from './whileDatabaseIsThere';

type AnyRequest = Request<any, any, any, any, any>;

/** @internal */
export interface DecisionRoutesOptions {
  reader: WaiverReader;
  requests: WaiverRequests;
  previews: WaiverPreviews;
  decisions: WaiverDecisions;
  gate: Gate;
  gateOptions: Pick<GateOptions, 'knex' | 'permissions' | 'visibility'>;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
}

/** Adds what the API offers of waivers, decisions and gates. @internal */
export function addDecisionRoutes(
  router: ApiRouter,
  options: DecisionRoutesOptions,
): void {
  const { reader, requests, previews, decisions, gate } = options;

  const credentialsOf = (request: AnyRequest): Promise<BackstageCredentials> =>
    options.httpAuth.credentials(request, { allow: ['user', 'service'] });

  async function decider(request: AnyRequest): Promise<DecisionOptions> {
    return {
      credentials: await credentialsOf(request),
      audit: auditOf(request, options.auditor),
    };
  }

  router.get(
    '/services/:kind/:namespace/:name/gate',
    async (request, response) => {
      const credentials = await credentialsOf(request);
      response.json(
        await whileDatabaseIsThere(() =>
          gate.ask(refOf(request.params), request.query, credentials),
        ),
      );
    },
  );

  router.get('/gate/answers', async (request, response) => {
    const credentials = await credentialsOf(request);
    response.json(
      await whileDatabaseIsThere(() =>
        readGateRecords(request.query, credentials, options.gateOptions),
      ),
    );
  });

  router.get('/waivers', async (request, response) => {
    const credentials = await credentialsOf(request);
    response.json(
      await whileDatabaseIsThere(() => reader.list(request.query, credentials)),
    );
  });

  router.get('/waiver-sections', async (request, response) => {
    const credentials = await credentialsOf(request);
    response.json(
      await whileDatabaseIsThere(() =>
        reader.sections(request.query, credentials),
      ),
    );
  });

  router.get('/waivers/:waiverId', async (request, response) => {
    const credentials = await credentialsOf(request);
    response.json(
      await whileDatabaseIsThere(() =>
        reader.get(request.params.waiverId, credentials),
      ),
    );
  });

  router.get('/waiver-rules', async (request, response) => {
    const credentials = await credentialsOf(request);
    response.json(
      await whileDatabaseIsThere(() =>
        reader.rules(request.query, credentials),
      ),
    );
  });

  router.get('/decisions', async (request, response) => {
    const credentials = await credentialsOf(request);
    response.json(
      await whileDatabaseIsThere(() =>
        reader.listDecisions(request.query, credentials),
      ),
    );
  });

  router.post(
    '/services/:kind/:namespace/:name/waivers',
    async (request, response) => {
      const by = await decider(request);
      response.json(
        await whileDatabaseIsThere(() =>
          requests.request(refOf(request.params), request.body, by),
        ),
      );
    },
  );

  router.post('/waivers/preview', async (request, response) => {
    const credentials = await credentialsOf(request);
    response.json(
      await whileDatabaseIsThere(() =>
        previews.preview(request.body, credentials),
      ),
    );
  });

  router.post('/waivers', async (request, response) => {
    const by = await decider(request);
    response.json(
      await whileDatabaseIsThere(() => requests.requestMany(request.body, by)),
    );
  });

  router.post('/waivers/decisions', async (request, response) => {
    const by = await decider(request);
    response.json(
      await whileDatabaseIsThere(() => decisions.decideMany(request.body, by)),
    );
  });

  router.post('/waivers/:waiverId/decisions', async (request, response) => {
    const by = await decider(request);
    response.json(
      await whileDatabaseIsThere(() =>
        decisions.decide(request.params.waiverId, request.body, by),
      ),
    );
  });
}

/** Notes what this request does in the audit log. */
function auditOf(request: AnyRequest, auditor: AuditorService): Audit {
  return async (noted, action) => {
    const { eventId, meta, resultMeta } = noted;
    const event = await auditor.createEvent({
      eventId,
      severityLevel: 'medium',
      request,
      meta,
    });
    try {
      const result = await action();
      const more: JsonObject | undefined = resultMeta?.(result);
      await event.success(more && { meta: more });
      return result;
    } catch (error) {
      await event.fail({ error: toError(error) });
      throw error;
    }
  };
}
