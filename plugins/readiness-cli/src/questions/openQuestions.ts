// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CompiledChecklist,
  type Evaluation,
  isOpen,
  type PathStep,
  type Severity,
  shortestPath,
} from 'backstage-plugin-readiness-common';
import type { Question } from './types';

const CONFIRMED = /^readiness\/(.+)\.confirmed$/;

const WEIGHT: Readonly<Record<Severity, number>> = {
  blocker: 0,
  required: 1,
  recommended: 2,
  informational: 3,
};

/**
 * What is open, in the order in which it is asked: what the verdict waits for, blockers first; then what is only
 * recommended. A check that waits for the answer to another one comes when that is answered.
 */
export function openQuestions(
  evaluation: Evaluation,
  checklist: CompiledChecklist,
): Question[] {
  const steps = shortestPath({ evaluation, checklist })?.steps ?? [];
  const onPath = new Set(steps.map(({ check }) => check));
  const results = new Map(evaluation.checks.map(one => [one.check, one]));
  const others = evaluation.checks
    .filter(({ check, status }) => isOpen(status) && !onPath.has(check))
    .sort((left, right) => WEIGHT[left.severity] - WEIGHT[right.severity])
    .map(({ check }): PathStep => ({ check, key: `readiness/${check}` }));
  return [...steps, ...others].flatMap(
    ({ check: id, key, words }): Question[] => {
      const check = checklist.checksById.get(id);
      const result = results.get(id);
      if (!check || !result || result.prerequisite !== undefined) {
        return [];
      }
      const confirms = key && CONFIRMED.exec(key)?.[1];
      const common = {
        check,
        result,
        isNeeded: onPath.has(id),
        ...(words !== undefined && { words }),
      };
      if (confirms) {
        return [{ ...common, kind: 'confirm', confirms }];
      }
      return [{ ...common, kind: key === undefined ? 'outside' : 'answer' }];
    },
  );
}
