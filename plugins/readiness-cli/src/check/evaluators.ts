// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type EvaluationDifference,
  type ObservedFact,
  type ShortestPath,
  shortestPath,
} from 'backstage-plugin-readiness-common';
import { evaluatePrepared } from '../evaluation/evaluatePrepared';
import type { PreparedEntity } from '../evaluation/prepareEntities';
import type { Portal } from '../portal/Portal';
import type { ReportedEvaluation } from './report/types';

/** What came of one entity. @internal */
export interface EvaluatedDraft {
  evaluation: ReportedEvaluation;
  path?: ShortestPath;
  unknownEntities: string[];
  /** From what the portal has stored. */
  difference?: EvaluationDifference;
  notObservedYet?: string[];
}

/** Evaluates one entity with what a checkout tells. @internal */
export type EvaluateDraft = (
  prepared: PreparedEntity,
  facts: ObservedFact[] | undefined,
) => Promise<EvaluatedDraft>;

/** Evaluates by the files alone. @internal */
export function localEvaluator(options: {
  observable?: ReadonlySet<string>;
  now: number;
}): EvaluateDraft {
  return async (prepared, facts) => {
    const { checklist, unknownEntities } = prepared;
    const evaluation = evaluatePrepared(prepared, { ...options, facts });
    const path = shortestPath({ evaluation, checklist });
    return { evaluation, path, unknownEntities };
  };
}

/**
 * Has a portal evaluate, with the related entities and the facts that it has, and those of the files.
 * @param options - `onOld`: called when the portal knows nothing of drafts
 * @internal
 */
export function portalEvaluator(
  portal: Portal,
  options: { onOld: () => void },
): EvaluateDraft {
  return async (prepared, facts = []) => {
    const { item, checklist, relatedInFiles } = prepared;
    const { result, withStored } = await portal.evaluate({
      entity: item.entity,
      related: relatedInFiles,
      checklist: checklist.id,
      facts: facts.map(({ name, value, cannotTell, shown, url, target }) => ({
        name,
        value,
        cannotTell,
        shown,
        url,
        target,
      })),
    });
    if (!withStored) {
      options.onOld();
    }
    return {
      evaluation: result,
      path: result.shortestPath,
      unknownEntities: withStored ? [] : prepared.unknownEntities,
      difference: result.difference,
      notObservedYet: result.checks
        .filter(({ notObservedYet }) => notObservedYet)
        .map(({ check }) => check),
    };
  };
}
