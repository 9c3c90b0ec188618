// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  ChecklistList,
  BulkDecisionRequest,
  BulkDecisionResult,
  BulkWaiverRequest,
  BulkWaiverResult,
  DecisionList,
  DecisionListRequest,
  EvaluationResult,
  GateAnswer,
  GateRecordList,
  GateRecordRequest,
  GateRequest,
  History,
  Inventory,
  Problems,
  ReadinessApi,
  ServiceDetail,
  ServiceFilters,
  ServiceList,
  ServiceListRequest,
  Summary,
  WaiverDecisionRequest,
  WaiverDetail,
  WaiverList,
  WaiverListRequest,
  WaiverPreview,
  WaiverRequest,
  WaiverRules,
} from 'backstage-plugin-readiness-common';
import type { components, operations } from './generated/types';

type Schemas = components['schemas'];
type Query<Operation extends keyof operations> = NonNullable<
  operations[Operation]['parameters']['query']
>;

// Interfaces, aliases and literals of the same shape become the same thing.
type Plain<T> = T extends (infer Item)[]
  ? Plain<Item>[]
  : T extends object
  ? { [Key in keyof T]: Plain<T[Key]> }
  : T;

/** `true` only when both have the same fields, as optional as each other. */
type Same<Left, Right> = (<T>() => T extends Plain<Left> ? 1 : 2) extends <
  T,
>() => T extends Plain<Right> ? 1 : 2
  ? true
  : false;

type Holds<_Agreement extends true> = never;

/**
 * Does not compile when openapi.yaml and the client's types say different things. `sort` is a plain string for the
 * client, which takes it from a URL.
 * @internal
 */
export type Agreement = [
  Holds<Same<Schemas['ServiceList'], ServiceList>>,
  Holds<Same<Schemas['ServiceDetail'], ServiceDetail>>,
  Holds<Same<Schemas['Summary'], Summary>>,
  Holds<Same<Schemas['Inventory'], Inventory>>,
  Holds<Same<Schemas['History'], History>>,
  Holds<Same<Schemas['Problems'], Problems>>,
  Holds<Same<Schemas['ChecklistList'], ChecklistList>>,
  Holds<Same<Schemas['EvaluationResult'], EvaluationResult>>,
  Holds<Same<Schemas['WaiverList'], WaiverList>>,
  Holds<Same<Schemas['WaiverDetail'], WaiverDetail>>,
  Holds<Same<Schemas['DecisionList'], DecisionList>>,
  Holds<Same<Schemas['WaiverRequest'], WaiverRequest>>,
  Holds<Same<Schemas['BulkWaiverRequest'], BulkWaiverRequest>>,
  Holds<Same<Schemas['BulkWaiverResult'], BulkWaiverResult>>,
  Holds<Same<Schemas['WaiverPreview'], WaiverPreview>>,
  Holds<
    Same<
      Schemas['WaiverPreviewRequest'],
      Parameters<ReadinessApi['previewWaivers']>[0]
    >
  >,
  Holds<Same<Schemas['WaiverDecisionRequest'], WaiverDecisionRequest>>,
  Holds<Same<Schemas['BulkDecisionRequest'], BulkDecisionRequest>>,
  Holds<Same<Schemas['BulkDecisionResult'], BulkDecisionResult>>,
  Holds<Same<Schemas['WaiverRules'], WaiverRules>>,
  Holds<Same<Schemas['GateAnswer'], GateAnswer>>,
  Holds<Same<Schemas['GateRecordList'], GateRecordList>>,
  Holds<Same<Query<'getGate'>, GateRequest>>,
  Holds<Same<Query<'listGateAnswers'>, GateRecordRequest>>,
  Holds<Same<Query<'listDecisions'>, DecisionListRequest>>,
  Holds<
    Same<Omit<Query<'listWaivers'>, 'sort'>, Omit<WaiverListRequest, 'sort'>>
  >,
  Holds<Same<Query<'getSummary'>, ServiceFilters>>,
  Holds<Same<Query<'getInventory'>, ServiceFilters>>,
  Holds<
    Same<Omit<Query<'listServices'>, 'sort'>, Omit<ServiceListRequest, 'sort'>>
  >,
  Holds<
    Same<
      Query<'getProblems'>,
      NonNullable<Parameters<ReadinessApi['getProblems']>[0]>
    >
  >,
];
