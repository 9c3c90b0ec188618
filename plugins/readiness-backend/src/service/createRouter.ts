// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  createValidatedOpenApiRouterFromGeneratedEndpointMap,
  type TypedRouter,
} from '@backstage/backend-openapi-utils';
import type {
  AuditorService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import {
  CSV_COLUMNS,
  type ServiceSummary,
} from 'backstage-plugin-readiness-common';
import {
  DEFAULT_LIMITS,
  type ReadinessLimits,
} from 'backstage-plugin-readiness-node';
import type { Request, RequestHandler, Response, Router } from 'express';
import type { EndpointMap } from '../schema/generated/endpoints';
import { spec } from '../schema/generated/spec';
import type { ProposalService } from '../proposals/ProposalService';
import { ANSWER_COLUMNS } from './answers/answerColumns';
import { TEAM_COLUMNS } from './teams/teamColumns';
import { addProposalRoutes } from './addProposalRoutes';
import { audited } from './audited';
import { explainValidation } from './guards/explainValidation';
import { jsonBody } from './guards/jsonBody';
import { refuseEndless } from './guards/refuseEndless';
import { refuseUnstorable } from './guards/refuseUnstorable';
import type { CallerOptions } from '../permissions/CallerOptions';
import type { ReadinessService, ServiceRequest } from './ReadinessService';
import { type CsvColumns, writeCsv } from './writeCsv';
import { writeLines } from './writeLines';

/** With the paths and types of the API's description. @internal */
export type ApiRouter = TypedRouter<EndpointMap>;

/** @internal */
export interface RouterOptions {
  service: ReadinessService;
  /** Without it, nothing can be handed in; for tests. */
  proposals?: Pick<ProposalService, 'propose' | 'list'>;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  /** Default: those of `DEFAULT_LIMITS`. */
  limits?: ReadinessLimits;
  /** Answers that are not as described become errors; for tests, as it costs time. */
  validateResponses?: boolean;
  /** The columns of the CSV of services; without them, those of the list. */
  serviceCsv?: CsvColumns<ServiceSummary>;
  /** Adds what stands above this folder. */
  addRoutes?: (router: ApiRouter) => void;
}

/**
 * The API of openapi.yaml: reads requests, asks the service, notes writes down, and answers.
 * @internal
 */
export function createRouter(options: RouterOptions): Router {
  const { service, proposals, httpAuth, auditor } = options;
  const { validateResponses, serviceCsv = CSV_COLUMNS } = options;
  const { limits = DEFAULT_LIMITS } = options;
  const router =
    createValidatedOpenApiRouterFromGeneratedEndpointMap<EndpointMap>(
      // The const is deeper than the type wants it; the validator reads the same JSON.
      spec as unknown as Parameters<
        typeof createValidatedOpenApiRouterFromGeneratedEndpointMap
      >[0],
      {
        // Its type has no place for handlers of errors, which express takes all the same.
        middleware: [
          ...(jsonBody(limits.requests) as RequestHandler[]),
          refuseUnstorable(),
        ],
        validatorOptions: { validateResponses: validateResponses ?? false },
      },
    );
  router.use(refuseEndless());

  async function caller(
    request: Request<any, any, any, any, any>,
  ): Promise<CallerOptions> {
    return {
      credentials: await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      }),
    };
  }

  router.get('/services', async (request, response) => {
    response.json(
      await service.listServices(request.query, await caller(request)),
    );
  });

  /** Streams what is exported until whoever asked has gone. */
  async function answerWithCsv<T>(
    request: Request<any, any, any, any, any>,
    response: Response,
    exported: {
      file: string;
      columns: CsvColumns<T>;
      start: (
        caller: CallerOptions & { signal: AbortSignal },
      ) => Promise<AsyncIterable<T[]>>;
    },
  ) {
    const { file, columns, start } = exported;
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const items = await start({
      ...(await caller(request)),
      signal: gone.signal,
    });
    response.type('text/csv').attachment(file);
    await writeCsv(columns, items, response);
  }

  router.get('/services.csv', async (request, response) =>
    answerWithCsv(request, response, {
      file: 'services.csv',
      columns: serviceCsv,
      start: asking => service.exportServices(request.query, asking),
    }),
  );

  router.get('/answers.csv', async (request, response) =>
    answerWithCsv(request, response, {
      file: 'answers.csv',
      columns: ANSWER_COLUMNS,
      start: asking => service.exportAnswers(request.query, asking),
    }),
  );

  router.get('/teams.csv', async (request, response) =>
    answerWithCsv(request, response, {
      file: 'teams.csv',
      columns: TEAM_COLUMNS,
      start: asking => service.exportTeams(request.query, asking),
    }),
  );

  router.get('/contradictions', async (request, response) => {
    response.json(
      await service.listContradictions(request.query, await caller(request)),
    );
  });

  router.get('/verdicts', async (request, response) => {
    response.json(
      await service.listVerdicts(request.query, await caller(request)),
    );
  });

  router.get('/summary', async (request, response) => {
    response.json(
      await service.getSummary(request.query, await caller(request)),
    );
  });

  router.get('/facets', async (request, response) => {
    response.json(
      await service.getFacets(request.query, await caller(request)),
    );
  });

  router.get('/teams', async (request, response) => {
    response.json(await service.getTeams(request.query, await caller(request)));
  });

  router.get('/services/:kind/:namespace/:name', async (request, response) => {
    response.json(
      await service.getService(serviceOf(request), await caller(request)),
    );
  });

  router.get(
    '/services/:kind/:namespace/:name/brief.md',
    async (request, response) => {
      // First, as an error is no Markdown.
      const brief = await service.getBrief(
        serviceOf(request),
        await caller(request),
      );
      response.type('text/markdown').send(brief);
    },
  );

  router.get(
    '/services/:kind/:namespace/:name/history',
    async (request, response) => {
      response.json(
        await service.getHistory(
          { ...request.query, entityRef: refOf(request.params) },
          await caller(request),
        ),
      );
    },
  );

  router.post(
    '/services/:kind/:namespace/:name/refresh',
    async (request, response) => {
      const entityRef = refOf(request.params);
      response.json(
        await audited(
          {
            auditor,
            eventId: 'service-refresh',
            request,
            meta: { entityRef },
          },
          async () =>
            service.refreshService(serviceOf(request), await caller(request)),
        ),
      );
    },
  );

  router.post(
    '/services/:kind/:namespace/:name/evidence',
    async (request, response) => {
      const entityRef = refOf(request.params);
      const gone = new AbortController();
      response.on('close', () => gone.abort());
      await audited(
        {
          auditor,
          eventId: 'evidence-collect',
          request,
          meta: { entityRef },
        },
        async () => {
          const lines = await service.collectEvidence(serviceOf(request), {
            ...(await caller(request)),
            signal: gone.signal,
          });
          await writeLines(lines, response);
        },
      );
    },
  );

  if (proposals) {
    addProposalRoutes(router, { proposals, auditor, caller, refOf });
  }

  router.post('/evaluations', async (request, response) => {
    response.json(await service.evaluate(request.body, await caller(request)));
  });

  router.get('/inventory/:check', async (request, response) => {
    response.json(
      await service.getInventory(
        { checkId: request.params.check, ...request.query },
        await caller(request),
      ),
    );
  });

  router.get('/checklists', async (request, response) => {
    response.json(await service.listChecklists(await caller(request)));
  });

  router.get('/problems', async (request, response) => {
    response.json(
      await service.getProblems(request.query, await caller(request)),
    );
  });

  options.addRoutes?.(router);
  // Its type has no place for handlers of errors, which express takes all the same.
  router.use(explainValidation() as unknown as RequestHandler);
  return router;
}

/** In lower case, as the catalog keeps refs, which it compares without regard to case. @internal */
export function refOf(parts: {
  kind: string;
  namespace: string;
  name: string;
}) {
  return `${parts.kind}:${parts.namespace}/${parts.name}`.toLocaleLowerCase(
    'en-US',
  );
}

function serviceOf(request: {
  params: { kind: string; namespace: string; name: string };
  query: { checklist?: string };
}): ServiceRequest {
  const { checklist } = request.query;
  return {
    entityRef: refOf(request.params),
    ...(checklist !== undefined && { checklist }),
  };
}
