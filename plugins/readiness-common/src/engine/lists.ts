// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * The closed lists of the engine, each once and in its order. Their types are made of them; openapi.yaml, the checklist's
 * schema and the screens take them from here, so that a new member does not compile where it is not dealt with.
 */

/** Every verdict, worst first: the order of tiles and segments. @public */
export const VERDICTS = [
  'notReady',
  'unassessed',
  'readyWithWaivers',
  'ready',
] as const;

/** Every level, lowest first. @public */
export const LEVELS = [
  'blocked',
  'incomplete',
  'complete',
  'exemplary',
] as const;

/** Every severity, highest first. @public */
export const SEVERITIES = [
  'blocker',
  'required',
  'recommended',
  'informational',
] as const;

/** Every status of a check, most urgent first. @public */
export const CHECK_STATUSES = [
  'contradicted',
  'fail',
  'unknown',
  'stale',
  'unanswered',
  'waived',
  'pass',
  'notApplicable',
] as const;

/** Every value of monitoring, best first: the columns of the matrix. @public */
export const MONITORINGS = [
  'monitored',
  'partial',
  'unmonitored',
  'unknown',
] as const;

/** How sure an answer can be, least first. @public */
export const VERIFICATIONS = [
  'declared',
  'linked',
  'corroborated',
  'verified',
] as const;

/** Most reliable first, contradicted last. @public */
export const VERIFICATION_STATES = [
  'verified',
  'corroborated',
  'linked',
  'declared',
  'contradicted',
] as const;

/** What can be mended most easily first. @public */
export const UNVERIFIED_REASONS = [
  'verifiable',
  'noProvider',
  'inconclusive',
] as const;

/** The better first. @public */
export const ASSURANCES = ['verified', 'declared'] as const;

/** The kinds of stores. @public */
export const STORE_KINDS = [
  'database',
  'cache',
  'queue',
  'object-store',
  'search',
] as const;

/** Where a catalog field that answers a check can be. @public */
export const SOURCE_KINDS = [
  'field',
  'annotation',
  'label',
  'tag',
  'link',
  'repository',
  'relation',
] as const;

/** What a link of an entity can be about. @public */
export const LINK_KINDS = ['dashboard', 'documentation', 'health'] as const;

/** How a fact can be compared with an answer. @public */
export const COMPARISONS = ['equals', 'contains', 'exists', 'none'] as const;

/** Where an answer can come from, nearest first. @public */
export const ANSWER_LEVELS = [
  'own',
  'catalog',
  'fact',
  'system',
  'domain',
] as const;

/** The kinds of mistakes. @public */
export const FINDING_CODES = [
  'unknown-name',
  'unknown-value',
  'empty-value',
  'too-long',
  'control-characters',
  'wrong-type',
  'not-a-string',
  'impossible-date',
  'future-date',
  'placeholder',
  'secret',
  'na-without-reason',
  'na-not-allowed',
  'none-not-allowed',
  'none-beside-something',
  'duplicate-answer',
  'too-short',
  'sources-disagree',
  'not-inherited',
  'dangling-relation',
  'orphan-detail',
  'waiver-ended',
  'waiver-without-reason',
  'waiver-too-long',
  'waiver-not-allowed',
  'more-findings',
] as const;
