// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Answer,
  type CatalogEntity,
  type CompiledChecklist,
  type Evaluation,
  shortenAnswer,
} from 'backstage-plugin-readiness-common';
import { decodeEvaluation } from '../database/evaluationCodec/decodeEvaluation';
import type { StoredService } from '../database/types';
import { evaluateWithThreshold } from '../evidence/evaluateWithThreshold';
import type { ServiceEvidence } from '../evidence/ServiceEvidence';
import type { readEntityAnswers } from './readEntityAnswers';

/**
 * Judges a subject, with the age of its answers: an answer that reads as it did in the stored evaluation keeps the time
 * when it was first seen.
 * @internal
 */
export function evaluateCandidate(options: {
  checklist: CompiledChecklist;
  entity: CatalogEntity;
  related: ReadonlyMap<string, CatalogEntity>;
  prepared: ReturnType<typeof readEntityAnswers>;
  before?: StoredService;
  /** What was observed; absent when nobody observes. */
  evidence?: ServiceEvidence;
  now: number;
}): Evaluation {
  const { checklist, entity, related, prepared, before, evidence, now } =
    options;
  return evaluateWithThreshold(
    {
      ...prepared,
      checklist,
      entity,
      related,
      firstSeen: firstSeen(prepared.answers, checklist, before, now),
      ...(evidence && {
        failureThreshold: evidence.failureThreshold,
        observable: evidence.observable,
      }),
      now,
    },
    evidence?.facts() ?? [],
  );
}

function firstSeen(
  answers: ReadonlyMap<string, Answer>,
  checklist: CompiledChecklist,
  before: StoredService | undefined,
  now: number,
): Record<string, number> {
  const known = new Map(
    before
      ? decodeEvaluation(
          before.evaluation,
          checklist,
          before.entityRef,
        ).checks.map(result => [result.check, result] as const)
      : [],
  );
  return Object.fromEntries(
    [...answers].map(([check, answer]) => {
      const old = known.get(check);
      // What is stored was shortened.
      const isSame = old?.answer?.text === shortenAnswer(answer).text;
      // A clock that was ahead may have noted a time to come.
      return [check, Math.min((isSame && old?.firstSeenAt) || now, now)];
    }),
  );
}
