// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AuditorService } from '@backstage/backend-plugin-api';
import type { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import type { ProposalRequest } from 'backstage-plugin-readiness-common';
import { wantedStates } from 'backstage-plugin-readiness-node/proposal';
import type { Request } from 'express';
import type { CallerOptions } from '../permissions/CallerOptions';
import type { ProposalService } from '../proposals/ProposalService';
import type { EndpointMap } from '../schema/generated/endpoints';
import { audited } from './audited';

/** As many names as an entry of the audit log takes. */
const MOST_NAMED = 100;

type Parts = { kind: string; namespace: string; name: string };

/** Adds the routes of hand-ins. @internal */
export function addProposalRoutes(
  router: ReturnType<
    typeof createValidatedOpenApiRouterFromGeneratedEndpointMap<EndpointMap>
  >,
  options: {
    proposals: Pick<ProposalService, 'propose' | 'list'>;
    auditor: AuditorService;
    caller: (
      request: Request<any, any, any, any, any>,
    ) => Promise<CallerOptions>;
    refOf: (parts: Parts) => string;
  },
): void {
  const { proposals, auditor, caller, refOf } = options;

  router.get(
    '/services/:kind/:namespace/:name/proposals',
    async (request, response) => {
      const { credentials } = await caller(request);
      const entityRef = refOf(request.params);
      response.json(await proposals.list({ entityRef, credentials }));
    },
  );

  router.post(
    '/services/:kind/:namespace/:name/proposals',
    async (request, response) => {
      const { credentials } = await caller(request);
      const entityRef = refOf(request.params);
      const dryRun = request.query.dryRun === true;
      const body: ProposalRequest = request.body;
      const propose = () =>
        proposals.propose(body, { entityRef, credentials, dryRun });
      response.json(
        dryRun
          ? await propose()
          : await audited(
              {
                auditor,
                eventId: 'answers-propose',
                request,
                // The names alone: values and tokens are nobody's business.
                meta: {
                  entityRef,
                  answers: [...wantedStates(body).keys()].slice(0, MOST_NAMED),
                },
                outcomeOf: ({ outcome, refusal }) => ({
                  outcome,
                  ...(refusal && { refusal: refusal.code }),
                }),
              },
              propose,
            ),
      );
    },
  );
}
