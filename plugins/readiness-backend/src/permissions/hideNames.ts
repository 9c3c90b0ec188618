// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  HIDDEN_ENTITY,
  shortestPath,
  toEvaluation,
  type CompiledChecklist,
  type Evaluation,
  type ServiceDetail,
  type ShortestPath,
} from 'backstage-plugin-readiness-common';
import type { CallerOptions } from './CallerOptions';
import { rewriteNames, type Told } from './rewriteNames';

/**
 * Every entity ref that a service's details mention besides the service itself, in lower case.
 * @internal
 */
export function namesIn(
  detail: Told,
  checklist: CompiledChecklist,
): Set<string> {
  const names = new Set<string>();
  rewriteNames(detail, checklist, ref => {
    names.add(ref.toLocaleLowerCase('en-US'));
    return ref;
  });
  names.delete(detail.entityRef);
  return names;
}

/**
 * The details without the names that the reader may not read.
 *
 * @remarks The shortest path is worked out again from what is left: it may carry names without anything that tells them
 * from words.
 * @internal
 */
export function hideNames(
  detail: ServiceDetail,
  hidden: ReadonlySet<string>,
  checklist: CompiledChecklist,
): ServiceDetail {
  if (hidden.size === 0) {
    return detail;
  }
  const { shortestPath: path, ...rest } = rewriteNames(detail, checklist, ref =>
    hidden.has(ref.toLocaleLowerCase('en-US')) ? HIDDEN_ENTITY : ref,
  );
  const remaining =
    path && pathWithoutGaps(toEvaluation(rest, checklist), checklist);
  return remaining ? { ...rest, shortestPath: remaining } : rest;
}

/** The same for the evaluation of a draft. @internal */
export async function hideNamesInEvaluation(
  evaluation: Evaluation,
  checklist: CompiledChecklist,
  hiddenAmong: CallerOptions['hiddenAmong'],
): Promise<Evaluation> {
  const hidden = await hiddenAmong?.(namesIn(evaluation, checklist));
  return hidden?.size
    ? rewriteNames(evaluation, checklist, ref =>
        hidden.has(ref.toLocaleLowerCase('en-US')) ? HIDDEN_ENTITY : ref,
      )
    : evaluation;
}

/** The shortest path of an evaluation in which names may be hidden. @internal */
export function pathWithoutGaps(
  evaluation: Evaluation,
  checklist: CompiledChecklist,
): ShortestPath | undefined {
  const path = shortestPath({ evaluation, checklist });
  // What the catalog says may be suggested as the first answer; with a gap in it, it is left to the owner.
  const gaps = new Set(
    path?.steps
      .filter(({ value }) => value?.includes(HIDDEN_ENTITY))
      .map(({ check }) => check),
  );
  if (gaps.size === 0) {
    return path;
  }
  const checks = evaluation.checks.map(result =>
    result.answer && gaps.has(result.check)
      ? { ...result, answer: { ...result.answer, form: 'invalid' as const } }
      : result,
  );
  return shortestPath({ evaluation: { ...evaluation, checks }, checklist });
}
