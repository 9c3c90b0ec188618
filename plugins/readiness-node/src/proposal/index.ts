// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * What hands answers in, for the backend and the Scaffolder: finds the catalog file of an entity, adds answers to it, and
 * says what happens to it.
 *
 * @packageDocumentation
 */
export { answerName, hasAnswers, wantedStates } from './answerStates';
export { digestOf } from './addAnswers';
export { locateFile } from './locateFile';
export { planProposal, type PlanProposalOptions } from './planProposal';
export {
  type AnswerConflict,
  ProposalError,
  type ProposalErrorCode,
} from './ProposalError';
export { readRequestState } from './readRequestState';
export type {
  AnswerProposal,
  CatalogFile,
  EvaluateDraft,
  HostType,
  OpenRequest,
  ProposalPlan,
  ProposalVerdict,
  PublishMode,
  SeenFile,
} from './types';
export { updateMergeRequest } from './updateMergeRequest';
export { verdictText } from './verdictText';
