// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

// Generated from openapi.yaml by scripts/generate-openapi.mjs. Do not edit.

import type { components, operations } from './types';

type Given<T> = Exclude<T, undefined> extends never
  ? {}
  : Exclude<T, undefined>;
type Body<T> = T extends {
  requestBody: { content: { 'application/json': infer B } };
}
  ? B
  : {};
type Failure = components['schemas']['Error'];

/** What each operation takes and gives, in the form that the typed router reads. @internal */
export type EndpointMap = {
  '#get|/services': {
    path: Given<operations['listServices']['parameters']['path']>;
    query: Given<operations['listServices']['parameters']['query']>;
    body: Body<operations['listServices']>;
    response:
      | operations['listServices']['responses'][200]['content']['application/json']
      | Failure;
  };
  '#get|/services.csv': {
    path: Given<operations['exportServices']['parameters']['path']>;
    query: Given<operations['exportServices']['parameters']['query']>;
    body: Body<operations['exportServices']>;
    response:
      | operations['exportServices']['responses'][200]['content']['text/csv']
      | Failure;
  };
  '#get|/contradictions': {
    path: Given<operations['listContradictions']['parameters']['path']>;
    query: Given<operations['listContradictions']['parameters']['query']>;
    body: Body<operations['listContradictions']>;
    response:
      | operations['listContradictions']['responses'][200]['content']['application/json']
      | Failure;
  };
  '#get|/summary': {
    path: Given<operations['getSummary']['parameters']['path']>;
    query: Given<operations['getSummary']['parameters']['query']>;
    body: Body<operations['getSummary']>;
    response:
      | operations['getSummary']['responses'][200]['content']['application/json']
      | Failure;
  };
  '#get|/services/{kind}/{namespace}/{name}': {
    path: Given<operations['getService']['parameters']['path']>;
    query: Given<operations['getService']['parameters']['query']>;
    body: Body<operations['getService']>;
    response:
      | operations['getService']['responses'][200]['content']['application/json']
      | Failure;
  };
  '#get|/services/{kind}/{namespace}/{name}/brief.md': {
    path: Given<operations['getBrief']['parameters']['path']>;
    query: Given<operations['getBrief']['parameters']['query']>;
    body: Body<operations['getBrief']>;
    response:
      | operations['getBrief']['responses'][200]['content']['text/markdown']
      | Failure;
  };
  '#get|/services/{kind}/{namespace}/{name}/history': {
    path: Given<operations['getHistory']['parameters']['path']>;
    query: Given<operations['getHistory']['parameters']['query']>;
    body: Body<operations['getHistory']>;
    response:
      | operations['getHistory']['responses'][200]['content']['application/json']
      | Failure;
  };
  '#post|/services/{kind}/{namespace}/{name}/refresh': {
    path: Given<operations['refreshService']['parameters']['path']>;
    query: Given<operations['refreshService']['parameters']['query']>;
    body: Body<operations['refreshService']>;
    response:
      | operations['refreshService']['responses'][200]['content']['application/json']
      | Failure;
  };
  '#post|/services/{kind}/{namespace}/{name}/evidence': {
    path: Given<operations['collectEvidence']['parameters']['path']>;
    query: Given<operations['collectEvidence']['parameters']['query']>;
    body: Body<operations['collectEvidence']>;
    response:
      | operations['collectEvidence']['responses'][200]['content']['application/x-ndjson']
      | Failure;
  };
  '#post|/evaluations': {
    path: Given<operations['evaluate']['parameters']['path']>;
    query: Given<operations['evaluate']['parameters']['query']>;
    body: Body<operations['evaluate']>;
    response:
      | operations['evaluate']['responses'][200]['content']['application/json']
      | Failure;
  };
  '#get|/inventory/{check}': {
    path: Given<operations['getInventory']['parameters']['path']>;
    query: Given<operations['getInventory']['parameters']['query']>;
    body: Body<operations['getInventory']>;
    response:
      | operations['getInventory']['responses'][200]['content']['application/json']
      | Failure;
  };
  '#get|/checklists': {
    path: Given<operations['listChecklists']['parameters']['path']>;
    query: Given<operations['listChecklists']['parameters']['query']>;
    body: Body<operations['listChecklists']>;
    response:
      | operations['listChecklists']['responses'][200]['content']['application/json']
      | Failure;
  };
  '#get|/problems': {
    path: Given<operations['getProblems']['parameters']['path']>;
    query: Given<operations['getProblems']['parameters']['query']>;
    body: Body<operations['getProblems']>;
    response:
      | operations['getProblems']['responses'][200]['content']['application/json']
      | Failure;
  };
  '#get|/services/{kind}/{namespace}/{name}/gate': {
    path: Given<operations['getGate']['parameters']['path']>;
    query: Given<operations['getGate']['parameters']['query']>;
    body: Body<operations['getGate']>;
    response:
      | operations['getGate']['responses'][200]['content']['application/json']
      | Failure;
  };
  '#post|/services/{kind}/{namespace}/{name}/waivers': {
    path: Given<operations['requestWaiver']['parameters']['path']>;
    query: Given<operations['requestWaiver']['parameters']['query']>;
    body: Body<operations['requestWaiver']>;
    response:
      | operations['requestWaiver']['responses'][200]['content']['application/json']
      | Failure;
  };
  '#get|/waivers': {
    path: Given<operations['listWaivers']['parameters']['path']>;
    query: Given<operations['listWaivers']['parameters']['query']>;
    body: Body<operations['listWaivers']>;
    response:
      | operations['listWaivers']['responses'][200]['content']['application/json']
      | Failure;
  };
  '#post|/waivers': {
    path: Given<operations['requestWaivers']['parameters']['path']>;
    query: Given<operations['requestWaivers']['parameters']['query']>;
    body: Body<operations['requestWaivers']>;
    response:
      | operations['requestWaivers']['responses'][200]['content']['application/json']
      | Failure;
  };
  '#post|/waivers/preview': {
    path: Given<operations['previewWaivers']['parameters']['path']>;
    query: Given<operations['previewWaivers']['parameters']['query']>;
    body: Body<operations['previewWaivers']>;
    response:
      | operations['previewWaivers']['responses'][200]['content']['application/json']
      | Failure;
  };
  '#post|/waivers/decisions': {
    path: Given<operations['decideWaivers']['parameters']['path']>;
    query: Given<operations['decideWaivers']['parameters']['query']>;
    body: Body<operations['decideWaivers']>;
    response:
      | operations['decideWaivers']['responses'][200]['content']['application/json']
      | Failure;
  };
  '#get|/waivers/{waiverId}': {
    path: Given<operations['getWaiver']['parameters']['path']>;
    query: Given<operations['getWaiver']['parameters']['query']>;
    body: Body<operations['getWaiver']>;
    response:
      | operations['getWaiver']['responses'][200]['content']['application/json']
      | Failure;
  };
  '#post|/waivers/{waiverId}/decisions': {
    path: Given<operations['decideWaiver']['parameters']['path']>;
    query: Given<operations['decideWaiver']['parameters']['query']>;
    body: Body<operations['decideWaiver']>;
    response:
      | operations['decideWaiver']['responses'][200]['content']['application/json']
      | Failure;
  };
  '#get|/waiver-rules': {
    path: Given<operations['getWaiverRules']['parameters']['path']>;
    query: Given<operations['getWaiverRules']['parameters']['query']>;
    body: Body<operations['getWaiverRules']>;
    response:
      | operations['getWaiverRules']['responses'][200]['content']['application/json']
      | Failure;
  };
  '#get|/decisions': {
    path: Given<operations['listDecisions']['parameters']['path']>;
    query: Given<operations['listDecisions']['parameters']['query']>;
    body: Body<operations['listDecisions']>;
    response:
      | operations['listDecisions']['responses'][200]['content']['application/json']
      | Failure;
  };
  '#get|/gate/answers': {
    path: Given<operations['listGateAnswers']['parameters']['path']>;
    query: Given<operations['listGateAnswers']['parameters']['query']>;
    body: Body<operations['listGateAnswers']>;
    response:
      | operations['listGateAnswers']['responses'][200]['content']['application/json']
      | Failure;
  };
};
