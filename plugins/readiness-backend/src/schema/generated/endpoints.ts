// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

// Generated from openapi.yaml of readiness-backend by its scripts/generate-openapi.mjs. Do not edit.

import type {
  ServiceFilters,
  ServiceSort,
  BulkDecisionRequest,
  BulkDecisionResult,
  BulkWaiverRequest,
  BulkWaiverResult,
  ChecklistList,
  ContradictionList,
  DecisionList,
  EvaluationRequest,
  EvaluationResult,
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
  ServiceList,
  Severity,
  Summary,
  TeamKind,
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
  WaiverState,
} from 'backstage-plugin-readiness-common';

type Failure = {
  error: {
    name: string;
    message: string;
  };
};

/** What each operation takes and gives, in the form that the typed router reads. @internal */
export type EndpointMap = {
  '#get|/services': {
    path: {};
    query: ServiceFilters & {
      sort?: ServiceSort | `-${ServiceSort}`;
      cursor?: string;
      limit?: number;
    };
    body: {};
    response: ServiceList | Failure;
  };
  '#get|/services.csv': {
    path: {};
    query: ServiceFilters & { sort?: ServiceSort | `-${ServiceSort}` };
    body: {};
    response: string | Failure;
  };
  '#get|/contradictions': {
    path: {};
    query: ServiceFilters & { cursor?: string; limit?: number };
    body: {};
    response: ContradictionList | Failure;
  };
  '#get|/summary': {
    path: {};
    query: ServiceFilters;
    body: {};
    response: Summary | Failure;
  };
  '#get|/facets': {
    path: {};
    query: ServiceFilters;
    body: {};
    response: Facets | Failure;
  };
  '#get|/teams': {
    path: {};
    query: ServiceFilters & { by?: TeamKind; only?: string };
    body: {};
    response: Teams | Failure;
  };
  '#get|/teams.csv': {
    path: {};
    query: ServiceFilters & { by?: TeamKind };
    body: {};
    response: string | Failure;
  };
  '#get|/answers.csv': {
    path: {};
    query: ServiceFilters;
    body: {};
    response: string | Failure;
  };
  '#get|/verdicts': {
    path: {};
    query: { after?: string; limit?: number };
    body: {};
    response: VerdictList | Failure;
  };
  '#get|/services/{kind}/{namespace}/{name}': {
    path: { kind: string; namespace: string; name: string };
    query: { checklist?: string };
    body: {};
    response: ServiceDetail | Failure;
  };
  '#get|/services/{kind}/{namespace}/{name}/brief.md': {
    path: { kind: string; namespace: string; name: string };
    query: { checklist?: string };
    body: {};
    response: string | Failure;
  };
  '#get|/services/{kind}/{namespace}/{name}/history': {
    path: { kind: string; namespace: string; name: string };
    query: { checklist?: string; cursor?: string; limit?: number };
    body: {};
    response: History | Failure;
  };
  '#post|/services/{kind}/{namespace}/{name}/refresh': {
    path: { kind: string; namespace: string; name: string };
    query: { checklist?: string };
    body: {};
    response: ServiceDetail | Failure;
  };
  '#post|/services/{kind}/{namespace}/{name}/evidence': {
    path: { kind: string; namespace: string; name: string };
    query: { checklist?: string };
    body: {};
    response: string | Failure;
  };
  '#get|/services/{kind}/{namespace}/{name}/proposals': {
    path: { kind: string; namespace: string; name: string };
    query: {};
    body: {};
    response: ProposalList | Failure;
  };
  '#post|/services/{kind}/{namespace}/{name}/proposals': {
    path: { kind: string; namespace: string; name: string };
    query: { dryRun?: boolean };
    body: ProposalRequest;
    response: ProposalResult | Failure;
  };
  '#post|/evaluations': {
    path: {};
    query: {};
    body: EvaluationRequest;
    response: EvaluationResult | Failure;
  };
  '#get|/inventory/{check}': {
    path: { check: string };
    query: ServiceFilters;
    body: {};
    response: Inventory | Failure;
  };
  '#get|/checklists': {
    path: {};
    query: {};
    body: {};
    response: ChecklistList | Failure;
  };
  '#get|/problems': {
    path: {};
    query: ServiceFilters & { limit?: number; offset?: number };
    body: {};
    response: Problems | Failure;
  };
  '#get|/services/{kind}/{namespace}/{name}/gate': {
    path: { kind: string; namespace: string; name: string };
    query: {
      checklist?: string;
      level?: 'incomplete' | 'complete' | 'exemplary';
    };
    body: {};
    response: GateAnswer | Failure;
  };
  '#post|/services/{kind}/{namespace}/{name}/waivers': {
    path: { kind: string; namespace: string; name: string };
    query: {};
    body: WaiverRequest;
    response: WaiverItem | Failure;
  };
  '#get|/waivers': {
    path: {};
    query: {
      state?: WaiverState[];
      endsWithin?: number;
      entityRef?: string[];
      owner?: string[];
      checklist?: string[];
      check?: string[];
      severity?: Severity[];
      source?: ('api' | 'git')[];
      requestedBy?: string[];
      batch?: string;
      objection?: boolean;
      wrongRule?: boolean;
      mine?: boolean;
      q?: string;
      sort?:
        | 'requestedAt'
        | '-requestedAt'
        | 'until'
        | '-until'
        | 'changedAt'
        | '-changedAt';
      cursor?: string;
      limit?: number;
    };
    body: {};
    response: WaiverList | Failure;
  };
  '#post|/waivers': {
    path: {};
    query: {};
    body: BulkWaiverRequest;
    response: BulkWaiverResult | Failure;
  };
  '#post|/waivers/preview': {
    path: {};
    query: {};
    body: {
      entityRefs: string[];
      check: string;
      checklist?: string;
      /** ISO date: the last day, in UTC. */
      until: string;
    };
    response: WaiverPreview | Failure;
  };
  '#post|/waivers/decisions': {
    path: {};
    query: {};
    body: BulkDecisionRequest;
    response: BulkDecisionResult | Failure;
  };
  '#get|/waivers/{waiverId}': {
    path: { waiverId: string };
    query: {};
    body: {};
    response: WaiverDetail | Failure;
  };
  '#post|/waivers/{waiverId}/decisions': {
    path: { waiverId: string };
    query: {};
    body: WaiverDecisionRequest;
    response: WaiverDetail | Failure;
  };
  '#get|/waiver-rules': {
    path: {};
    query: { entityRef?: string; checklist?: string };
    body: {};
    response: WaiverRules | Failure;
  };
  '#get|/waiver-sections': {
    path: {};
    query: {
      entityRef?: string[];
      owner?: string[];
      checklist?: string[];
      check?: string[];
      severity?: Severity[];
      mine?: boolean;
      q?: string;
      limit?: number;
    };
    body: {};
    response: WaiverSections | Failure;
  };
  '#get|/decisions': {
    path: {};
    query: {
      entityRef?: string[];
      by?: string[];
      cursor?: string;
      limit?: number;
    };
    body: {};
    response: DecisionList | Failure;
  };
  '#get|/gate/answers': {
    path: {};
    query: {
      entityRef?: string[];
      answer?: ('allow' | 'warn' | 'refuse')[];
      cursor?: string;
      limit?: number;
    };
    body: {};
    response: GateRecordList | Failure;
  };
};
