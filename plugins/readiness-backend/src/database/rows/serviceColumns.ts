// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CatalogEntity,
  Evaluation,
} from 'backstage-plugin-readiness-common';
import { encodeEvaluation } from '../evaluationCodec';
import type { ServiceRow } from '../tables';
import type { ServiceWrite } from '../types';

const VERDICT_ORDER = ['notReady', 'unassessed', 'readyWithWaivers', 'ready'];
const DESCRIPTION_LENGTH = 300;

/** The columns of a service, but for its id and revision. @internal */
export function serviceColumns(
  write: ServiceWrite,
  now: number,
): Omit<ServiceRow, 'service_id' | 'revision'> {
  const { entity, evaluation, checklist, before } = write;
  const { metadata, spec = {} } = entity;
  const { score, completeness, open } = evaluation;
  const owner = targetOf(entity, 'ownedBy');
  const isSameVerdict = before?.verdict === evaluation.verdict;
  return {
    entity_ref: evaluation.entityRef,
    kind: entity.kind,
    namespace: metadata.namespace ?? 'default',
    name: metadata.name,
    title: metadata.title ?? null,
    description: metadata.description?.slice(0, DESCRIPTION_LENGTH) ?? null,
    owner: owner ?? null,
    system: targetOf(entity, 'partOf', 'system:') ?? null,
    domain: write.domain ?? null,
    lifecycle: lowerCase(spec.lifecycle),
    type: lowerCase(spec.type),
    sort_name: (metadata.title ?? metadata.name).toLowerCase().slice(0, 255),
    search_text: [metadata.name, metadata.title, owner]
      .filter(Boolean)
      .join(' ')
      .toLowerCase(),
    checklist_id: evaluation.checklist,
    checklist_digest: evaluation.digest,
    input_hash: write.inputHash,
    verdict: evaluation.verdict,
    verdict_rank: rankOf(evaluation, lowerCase(spec.lifecycle)),
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
    launch_date: evaluation.launchDate ?? null,
    evaluation: encodeEvaluation(evaluation, checklist),
    evaluated_at: evaluation.evaluatedAt,
    next_evaluation_at: evaluation.nextEvaluationAt ?? null,
    verdict_since: isSameVerdict ? before.verdictSince : now,
    retired_at: null,
  };
}

/** Failing first: blocked before merely incomplete, and live services before planned ones. */
function rankOf(evaluation: Evaluation, lifecycle: string | null): number {
  const order = VERDICT_ORDER.indexOf(evaluation.verdict);
  const isBlocked = evaluation.level === 'blocked' ? 0 : 1;
  const isPlanned = lifecycle === 'production' ? 0 : 1;
  return order * 4 + isBlocked * 2 + isPlanned;
}

function targetOf(
  entity: CatalogEntity,
  type: string,
  prefix = '',
): string | undefined {
  return entity.relations
    ?.find(
      relation =>
        relation.type === type &&
        relation.targetRef.toLowerCase().startsWith(prefix),
    )
    ?.targetRef.toLowerCase();
}

function lowerCase(value: unknown): string | null {
  return typeof value === 'string' ? value.toLowerCase().slice(0, 255) : null;
}
