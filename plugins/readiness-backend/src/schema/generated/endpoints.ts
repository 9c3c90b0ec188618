// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

// Generated from openapi.yaml of readiness-backend by its scripts/generate-openapi.mjs. Do not edit.

import type {
  ServiceFilters,
  ServiceSort,
  ChecklistList,
  ContradictionList,
  EvaluationRequest,
  EvaluationResult,
  History,
  Inventory,
  Problems,
  ProposalList,
  ProposalRequest,
  ProposalResult,
  ServiceDetail,
  ServiceList,
  Summary,
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
    query: { limit?: number; offset?: number };
    body: {};
    response: Problems | Failure;
  };
};
