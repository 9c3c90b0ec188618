// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type {
  VerificationCounts,
  ReadinessApi,
  ServiceDetail,
  ServiceFilters,
  Summary,
} from 'backstage-plugin-readiness-common';
import { contradictions, sections } from './checklist';
import { contradictionsOf } from './contradictionsOf';
import { detailOf } from './detailOf';
import { filterServices } from './filterServices';
import { collectWithProviders } from './collectWithProviders';
import {
  briefOf,
  countChecks,
  countAnswers,
  history,
  inventoryOf,
  problems,
} from './reports';
import { portalOf, servicesIn } from './portals';
import { mockProposals } from './mockProposals';
import { providers } from './providers';
import { sortServices } from './sortServices';
import { facetsOf, teamsOf } from './teamsOf';
import { summarize } from './summarize';
import { mockDecisions } from './mockDecisions';

/** Verifiable answers where there is no provider. */
function unobserved({ verified, declared, ...rest }: VerificationCounts) {
  return {
    observing: false,
    verifiableAnswers: { ...rest, verified: 0, declared: declared + verified },
    unverifiedAnswers: {
      verifiable: 0,
      inconclusive: 0,
      noProvider: declared + verified + rest.corroborated + rest.linked,
    },
    missingProviders: [
      { id: 'datadog' },
      { id: 'health' },
      { id: 'repository' },
      { id: 'splunk' },
    ],
  };
}

interface MockOptions {
  /** `empty`, `neverRead`, `unassessed`, `denied`, `failing`, `slow`, `working`, `unobserved`. */
  state?: string | null;
  /** Milliseconds that each provider takes. */
  pace?: number;
}

/** The readiness API over the made-up services. */
export function createMockReadinessApi(options: MockOptions): ReadinessApi {
  const { state, pace = 0 } = options;
  const visibility: Summary['visibility'] =
    state === 'working' ? 'working' : 'complete';
  async function select(filters: ServiceFilters) {
    if (state === 'slow') {
      await new Promise(() => {});
    }
    if (state === 'denied') {
      throw new NotAllowedError('Denied by the policy of this Backstage');
    }
    if (state === 'failing') {
      throw new Error('connect ECONNREFUSED 127.0.0.1:7007');
    }
    return filterServices(servicesIn(state), filters);
  }
  async function detail(entityRef: string): Promise<ServiceDetail> {
    const [service] = (await select({})).filter(
      item => item.entityRef === entityRef.toLocaleLowerCase(),
    );
    if (!service) {
      throw new NotFoundError(`${entityRef} is in the scope of no checklist`);
    }
    return state === 'unobserved'
      ? {
          ...detailOf(service),
          failureThreshold: undefined,
          evidence: undefined,
        }
      : detailOf(service);
  }
  return {
    getServices: async ({ sort, cursor, limit = 50, ...filters }) => {
      const found = sortServices(await select(filters), sort);
      const offset = Number(cursor ?? 0);
      return {
        items: found.slice(offset, offset + limit),
        totalItems: found.length,
        nextCursor:
          offset + limit < found.length ? String(offset + limit) : undefined,
        prevCursor:
          offset > 0 ? String(Math.max(0, offset - limit)) : undefined,
        visibility,
      };
    },
    getServicesCsv: async filters =>
      (await select(filters))
        .map(service => `${service.entityRef},${service.verdict}`)
        .join('\n'),
    getSummary: async filters => {
      const found = {
        ...summarize(await select(filters)),
        portal: portalOf(state),
        visibility,
      };
      return state === 'unobserved'
        ? { ...found, ...unobserved(found.verifiableAnswers) }
        : found;
    },
    getFacets: async filters => ({
      facets: facetsOf(await select(filters)),
      visibility,
    }),
    getTeamsCsv: async filters =>
      teamsOf(await select(filters), filters.by ?? 'owner')
        .map(({ ref, services }) => `${ref},${services}`)
        .join('\n'),
    getAnswersCsv: async filters =>
      (await select(filters)).map(({ entityRef }) => entityRef).join('\n'),
    getTeams: async ({ by = 'owner', only, ...filters }) => ({
      by,
      items: teamsOf(await select(filters), by).filter(
        ({ ref }) => only === undefined || ref === only,
      ),
      visibility,
    }),
    getContradictions: async ({ cursor: _cursor, limit: _, ...filters }) => {
      const items = contradictionsOf(await select(filters));
      return {
        items,
        totalItems: items.length,
        totalServices: new Set(items.map(({ entityRef }) => entityRef)).size,
        visibility,
      };
    },
    getVerdicts: async () => ({
      items: (await select({})).map(({ entityRef, verdict, monitoring }) => ({
        entityRef,
        verdict,
        monitoring,
      })),
      visibility,
    }),
    ...mockProposals(),
    ...mockDecisions(detail),
    getService: detail,
    refresh: detail,
    collectEvidence: async (entityRef, { onProgress, signal } = {}) => {
      if (state !== 'unobserved') {
        await collectWithProviders({ pace, onProgress, signal });
      }
      return detail(entityRef);
    },
    getBrief: async entityRef => briefOf(await detail(entityRef)),
    getHistory: async () => history,
    evaluate: async () => {
      throw new NotFoundError('The dev app evaluates nothing');
    },
    getInventory: async check => {
      await select({});
      return { ...inventoryOf(check), visibility };
    },
    getChecklists: async () => ({
      items: [
        {
          id: 'deploy-new-service',
          title: 'Deploy a new service',
          appliesTo: { kind: 'Component' },
          roles: { dataClasses: 'data', monitoring: 'monitoring' },
          sections,
          contradictions,
          digest: 'dev',
          counts: state === 'working' ? {} : countChecks(),
          verifiableAnswers: state === 'working' ? {} : countAnswers(),
        },
      ],
      providers,
      visibility,
    }),
    getProblems: async () => {
      const found = await select({});
      return found.length > 0
        ? { ...problems, visibility }
        : { findings: [], totalFindings: 0, platformIssues: [] };
    },
  };
}
