// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import { readEvidenceLines } from './readEvidenceLines';
import { toQueryString } from './toQueryString';
import type {
  ChecklistList,
  BulkDecisionRequest,
  BulkDecisionResult,
  BulkWaiverRequest,
  BulkWaiverResult,
  ContradictionList,
  DecisionList,
  EvaluationRequest,
  EvaluationResult,
  EvidenceProgress,
  Facets,
  GateAnswer,
  GateRecordList,
  History,
  Inventory,
  Problems,
  ProposalList,
  ProposalRequest,
  ProposalResult,
  ServiceDetail,
  ServiceFilters,
  ServiceList,
  Summary,
  Teams,
  VerdictList,
  WaiverDecisionRequest,
  WaiverDetail,
  WaiverItem,
  WaiverList,
  WaiverPreview,
  WaiverRequest,
  WaiverRules,
  WaiverSections,
} from './generated/types';
import type {
  ChecklistOption,
  ContradictionListRequest,
  DecisionListRequest,
  GateRecordRequest,
  GateRequest,
  ProblemsRequest,
  ReadinessApi,
  ServiceListRequest,
  TeamsRequest,
  VerdictListRequest,
  WaiverListRequest,
  WaiverRulesRequest,
  WaiverSectionsRequest,
} from './ReadinessApi';

/**
 * The dependencies of the client; `discoveryApiRef` and `fetchApiRef` fit, and so do their backend counterparts.
 * @public
 */
export interface ReadinessClientOptions {
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  fetchApi: { fetch: typeof fetch };
}

/** Calls the readiness backend. A response that is not 2xx becomes a `ResponseError` of `@backstage/errors`. @public */
export class ReadinessClient implements ReadinessApi {
  private readonly discoveryApi: ReadinessClientOptions['discoveryApi'];
  private readonly fetchApi: ReadinessClientOptions['fetchApi'];

  constructor(options: ReadinessClientOptions) {
    this.discoveryApi = options.discoveryApi;
    this.fetchApi = options.fetchApi;
  }

  async getServices(request: ServiceListRequest): Promise<ServiceList> {
    return this.json(`/services${toQueryString(request)}`);
  }

  async getServicesCsv(
    request: ServiceFilters & { sort?: string },
  ): Promise<string> {
    return this.text(`/services.csv${toQueryString(request)}`);
  }

  async getSummary(filters: ServiceFilters): Promise<Summary> {
    return this.json(`/summary${toQueryString(filters)}`);
  }

  async getFacets(filters: ServiceFilters): Promise<Facets> {
    return this.json(`/facets${toQueryString(filters)}`);
  }

  async getTeams(request: TeamsRequest): Promise<Teams> {
    return this.json(`/teams${toQueryString(request)}`);
  }

  async getTeamsCsv(request: TeamsRequest): Promise<string> {
    return this.text(`/teams.csv${toQueryString(request)}`);
  }

  async getAnswersCsv(filters: ServiceFilters): Promise<string> {
    return this.text(`/answers.csv${toQueryString(filters)}`);
  }

  async getVerdicts(request: VerdictListRequest): Promise<VerdictList> {
    return this.json(`/verdicts${toQueryString(request)}`);
  }

  async getContradictions(
    request: ContradictionListRequest,
  ): Promise<ContradictionList> {
    return this.json(`/contradictions${toQueryString(request)}`);
  }

  async getService(
    entityRef: string,
    options: ChecklistOption = {},
  ): Promise<ServiceDetail> {
    return this.json(`${servicePath(entityRef)}${toQueryString(options)}`);
  }

  async getBrief(
    entityRef: string,
    options: ChecklistOption = {},
  ): Promise<string> {
    return this.text(
      `${servicePath(entityRef)}/brief.md${toQueryString(options)}`,
    );
  }

  async getHistory(
    entityRef: string,
    options: ChecklistOption & { cursor?: string; limit?: number } = {},
  ): Promise<History> {
    return this.json(
      `${servicePath(entityRef)}/history${toQueryString(options)}`,
    );
  }

  async refresh(
    entityRef: string,
    options: ChecklistOption = {},
  ): Promise<ServiceDetail> {
    return this.json(
      `${servicePath(entityRef)}/refresh${toQueryString(options)}`,
      { method: 'POST' },
    );
  }

  async collectEvidence(
    entityRef: string,
    options: ChecklistOption & {
      onProgress?: (progress: EvidenceProgress) => void;
      signal?: AbortSignal;
    } = {},
  ): Promise<ServiceDetail> {
    const { onProgress, signal, checklist } = options;
    const response = await this.request(
      `${servicePath(entityRef)}/evidence${toQueryString({ checklist })}`,
      { method: 'POST', signal },
    );
    return readEvidenceLines(response, onProgress);
  }

  async evaluate(request: EvaluationRequest): Promise<EvaluationResult> {
    return this.post('/evaluations', request);
  }

  /** @public */
  async propose(
    entityRef: string,
    request: ProposalRequest,
    options: { dryRun?: boolean } = {},
  ): Promise<ProposalResult> {
    return this.json(
      `${servicePath(entityRef)}/proposals${toQueryString(options)}`,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(request),
      },
    );
  }

  /** @public */
  async getProposals(entityRef: string): Promise<ProposalList> {
    return this.json(`${servicePath(entityRef)}/proposals`);
  }

  async getInventory(
    check: string,
    filters: ServiceFilters = {},
  ): Promise<Inventory> {
    return this.json(
      `/inventory/${encodeURIComponent(check)}${toQueryString(filters)}`,
    );
  }

  async getChecklists(): Promise<ChecklistList> {
    return this.json('/checklists');
  }

  async getProblems(request: ProblemsRequest = {}): Promise<Problems> {
    return this.json(`/problems${toQueryString(request)}`);
  }

  async getGate(
    entityRef: string,
    request: GateRequest = {},
  ): Promise<GateAnswer> {
    return this.json(`${servicePath(entityRef)}/gate${toQueryString(request)}`);
  }

  async getGateAnswers(
    request: GateRecordRequest = {},
  ): Promise<GateRecordList> {
    return this.json(`/gate/answers${toQueryString(request)}`);
  }

  async getWaivers(request: WaiverListRequest = {}): Promise<WaiverList> {
    return this.json(`/waivers${toQueryString(request)}`);
  }

  async getWaiverSections(
    request: WaiverSectionsRequest = {},
  ): Promise<WaiverSections> {
    return this.json(`/waiver-sections${toQueryString(request)}`);
  }

  async getWaiver(id: string): Promise<WaiverDetail> {
    return this.json(`/waivers/${encodeURIComponent(id)}`);
  }

  async getWaiverRules(request: WaiverRulesRequest = {}): Promise<WaiverRules> {
    return this.json(`/waiver-rules${toQueryString(request)}`);
  }

  async getDecisions(request: DecisionListRequest = {}): Promise<DecisionList> {
    return this.json(`/decisions${toQueryString(request)}`);
  }

  async requestWaiver(
    entityRef: string,
    request: WaiverRequest,
  ): Promise<WaiverItem> {
    return this.post(`${servicePath(entityRef)}/waivers`, request);
  }

  async previewWaivers(
    request: Pick<
      BulkWaiverRequest,
      'entityRefs' | 'check' | 'checklist' | 'until'
    >,
  ): Promise<WaiverPreview> {
    return this.post('/waivers/preview', request);
  }

  async requestWaivers(request: BulkWaiverRequest): Promise<BulkWaiverResult> {
    return this.post('/waivers', request);
  }

  async decideWaiver(
    id: string,
    request: WaiverDecisionRequest,
  ): Promise<WaiverDetail> {
    return this.post(`/waivers/${encodeURIComponent(id)}/decisions`, request);
  }

  async decideWaivers(
    request: BulkDecisionRequest,
  ): Promise<BulkDecisionResult> {
    return this.post('/waivers/decisions', request);
  }

  private async post<T>(path: string, body: object): Promise<T> {
    return this.json(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  private async json<T>(path: string, init?: RequestInit): Promise<T> {
    return (await this.request(path, init)).json();
  }

  private async text(path: string): Promise<string> {
    return (await this.request(path)).text();
  }

  private async request(path: string, init?: RequestInit): Promise<Response> {
    const baseUrl = await this.discoveryApi.getBaseUrl('readiness');
    const response = await this.fetchApi.fetch(`${baseUrl}${path}`, init);
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}

function servicePath(entityRef: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef, {
    defaultKind: 'component',
  });
  return `/services/${[kind, namespace, name]
    .map(part => encodeURIComponent(part.toLocaleLowerCase('en-US')))
    .join('/')}`;
}
