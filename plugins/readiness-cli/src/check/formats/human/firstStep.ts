// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Check,
  type PathStep,
  stepLines,
} from 'backstage-plugin-readiness-common';
import { type Place, placeOfCheck } from '../../report/placeOfCheck';
import { openChecks } from '../../report/openChecks';
import type { EvaluatedEntity, Report } from '../../report/types';

/** The one thing to do. @internal */
export interface FirstStep {
  check: string;
  place: Place;
  question?: string;
  /** YAML to write there; empty if no annotation helps. */
  yaml: string[];
  /** What to do when no annotation helps, or what else would. */
  words?: string;
}

/** The first step of the shortest path; for an entity that is ready, what is most urgent of the rest. @internal */
export function firstStep(
  one: EvaluatedEntity,
  { known }: Report,
): FirstStep | undefined {
  const { item, checklist, evaluation, path } = one;
  const [step = otherStep(one)] = path?.steps ?? [];
  if (!step) {
    return undefined;
  }
  const { check } = step;
  const result = evaluation.checks.find(found => found.check === check);
  const definition: Check | undefined = checklist.checksById.get(check);
  return {
    check,
    place: placeOfCheck(result ?? { check }, item, known),
    question: definition?.question,
    yaml: stepLines(step),
    words: step.words,
  };
}

function otherStep({ evaluation }: EvaluatedEntity): PathStep | undefined {
  const [result] = openChecks(evaluation);
  return result && { check: result.check };
}
