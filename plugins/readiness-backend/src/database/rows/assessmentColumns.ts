// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Assurance,
  type CatalogEntity,
  countsAsLiveAt,
  countVerifiableAnswers,
  findOnCall,
  isContradiction,
  type OnCall,
  urgencyRank,
} from 'backstage-plugin-readiness-common';
import type { AssessmentWrite } from '../types';
import { storable, storableProse, storableRef } from './storable';

const DESCRIPTION_LENGTH = 300;
const TITLE_LENGTH = 255;
const WORD_LENGTH = 255;
const URL_LENGTH = 2_000;

/** A time as knex gives it: PostgreSQL has texts for bigint columns. Read it with `Number(...)`. */
type Time = number | string;

/** 1 or 0. */
type Flag = number;

/** @internal */
export type AssessmentColumns = ReturnType<typeof assessmentColumns>;

/** The columns of an assessment, but for its id and revision: the type of the row is made of them. @internal */
export function assessmentColumns(write: AssessmentWrite, now: number) {
  const { entity, evaluation, checklist, before } = write;
  const { metadata, spec = {} } = entity;
  const { score, completeness, open, unverifiedAnswers } = evaluation;
  const verifiableAnswers = countVerifiableAnswers(
    evaluation.checks,
    checklist,
  );
  const contradictions = evaluation.checks.filter(isContradiction).length;
  const lifecycle = lowerCase(spec.lifecycle);
  const { name } = metadata;
  const title = prose(metadata.title, TITLE_LENGTH);
  const owner = targetOf(entity, 'ownedBy');
  const isSameVerdict = before?.verdict === evaluation.verdict;
  return {
    entity_ref: evaluation.entityRef,
    kind: entity.kind,
    namespace: metadata.namespace ?? 'default',
    name,
    title,
    description: prose(metadata.description, DESCRIPTION_LENGTH),
    owner: owner ?? null,
    system: targetOf(entity, 'partOf', 'system:') ?? null,
    domain: (write.domain && storableRef(write.domain)) ?? null,
    lifecycle,
    type: lowerCase(spec.type),
    sort_name: storable((title ?? name).toLowerCase(), TITLE_LENGTH),
    search_text: [name, title, owner].filter(Boolean).join(' ').toLowerCase(),
    checklist_id: evaluation.checklist,
    checklist_digest: evaluation.digest,
    input_hash: write.inputHash,
    facts_fingerprint: write.factsFingerprint,
    verdict: evaluation.verdict,
    verdict_rank: urgencyRank({
      verdict: evaluation.verdict,
      lifecycle,
      launchDate: evaluation.launchDate,
      now,
      dataClasses: evaluation.dataClasses,
      monitoring: evaluation.monitoring,
      blockers: open.blocker,
      contradictions,
      required: open.required,
    }),
    level: evaluation.level ?? null,
    score_passed: score?.passed ?? null,
    score_total: score?.total ?? null,
    score_waived: score?.waived ?? null,
    score_not_applicable: score?.notApplicable ?? null,
    score_permille:
      score && score.total > 0
        ? Math.round((1000 * score.passed) / score.total)
        : null,
    answered: completeness.answered,
    applicable: completeness.applicable,
    open_blocker: open.blocker,
    open_required: open.required,
    open_recommended: open.recommended,
    data_classes: evaluation.dataClasses.join(','),
    monitoring: evaluation.monitoring,
    answers_verified: verifiableAnswers.verified,
    answers_corroborated: verifiableAnswers.corroborated,
    answers_linked: verifiableAnswers.linked,
    answers_declared: verifiableAnswers.declared,
    answers_contradicted: verifiableAnswers.contradicted,
    contradictions,
    answers_verifiable: unverifiedAnswers.verifiable,
    answers_inconclusive: unverifiedAnswers.inconclusive,
    answers_no_provider: unverifiedAnswers.noProvider,
    verdict_verified: isVerified(evaluation.verdictVerification),
    monitoring_verified: isVerified(evaluation.monitoringVerification),
    launch_date: evaluation.launchDate ?? null,
    evaluated_at: evaluation.evaluatedAt as Time,
    next_evaluation_at: nextEvaluationOf(evaluation, now) as Time | null,
    // A clock that was ahead may have noted a time to come.
    verdict_since: (isSameVerdict
      ? Math.min(before.verdictSince, now)
      : now) as Time,
    blocked_since: (evaluation.level === 'blocked'
      ? Math.min(before?.blockedSince ?? now, now)
      : null) as Time | null,
    on_call: onCallOf(entity),
    retired_at: null as Time | null,
  };
}

/** When time alone changes the outcome, or the place in the list: a launch counts from a day on. */
function nextEvaluationOf(
  { nextEvaluationAt, launchDate }: AssessmentWrite['evaluation'],
  now: number,
): number | null {
  let next: number | undefined;
  for (const time of [nextEvaluationAt, countsAsLiveAt(launchDate)]) {
    if (time !== undefined && time > now && !(next! <= time)) {
      next = time;
    }
  }
  return next ?? null;
}

/** JSON of the first way to reach who is on call, without what seems to be a secret. */
function onCallOf(entity: CatalogEntity): string | null {
  const [first] = findOnCall(entity);
  if (!first) {
    return null;
  }
  const stored: OnCall = { ...first };
  for (const part of ['id', 'title'] as const) {
    const text = first[part];
    if (text !== undefined) {
      stored[part] = storableProse(text, WORD_LENGTH);
    }
  }
  if (first.url !== storableProse(first.url ?? '', URL_LENGTH)) {
    delete stored.url;
  }
  return JSON.stringify(stored);
}

function isVerified(assurance: Assurance | undefined): Flag {
  return assurance === 'verified' ? 1 : 0;
}

function targetOf(
  entity: CatalogEntity,
  type: string,
  prefix = '',
): string | undefined {
  for (const relation of entity.relations ?? []) {
    const ref = relation.type === type && storableRef(relation.targetRef);
    if (ref && ref.startsWith(prefix)) {
      return ref;
    }
  }
  return undefined;
}

function lowerCase(value: unknown): string | null {
  return typeof value === 'string'
    ? // In lower case a secret is no longer recognized.
      storableProse(value, WORD_LENGTH).toLowerCase()
    : null;
}

function prose(value: unknown, maxLength: number): string | null {
  return typeof value === 'string' ? storableProse(value, maxLength) : null;
}
