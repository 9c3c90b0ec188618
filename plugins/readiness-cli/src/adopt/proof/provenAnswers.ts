// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Answer,
  CompiledChecklist,
  Evaluation,
  Fact,
} from 'backstage-plugin-readiness-common';
import type { FilePlace } from '../../subjects/types';
import { provesLicense } from './provesLicense';

/** A line of a file that shows something. */
export type ProofPlace = Required<FilePlace>;

/** An answer that a line of a file proves. */
export interface ProvenAnswer {
  check: string;
  value: string;
  place: ProofPlace;
  /** What is there, in words: `repository.replicas: 3`. */
  reason: string;
}

/** What holds for a folder as a whole, whichever of its entities it is asked about. */
const OF_THE_WHOLE = new Set(['repository.license']);

/**
 * The answers that files prove, of those that nobody has given: what the checklist takes from a fact as the answer, and not
 * what it only shows beside an answer. Left out are
 *
 * - answers that fail their check: what is missing or wrong is for its owner to say;
 * - answers to checks that may turn out not to apply;
 * - facts without a line that shows them: an absence, a default, a conclusion from several files;
 * - licenses that only the metadata of a package names, and GNU licenses that may hold for later versions, too;
 * - with several entities in one folder, what may be another one's.
 *
 * @param options - `evaluation` is with facts, `answers` are those without them; `placeOf` is the line that shows a fact
 */
export function provenAnswers(options: {
  evaluation: Evaluation;
  answers: ReadonlyMap<string, Answer>;
  checklist: CompiledChecklist;
  placeOf(fact: Fact): FilePlace | undefined;
  sharesFolder: boolean;
}): ProvenAnswer[] {
  const { evaluation, answers, checklist, placeOf, sharesFolder } = options;
  return evaluation.checks.flatMap(
    ({ check, status, answer, fact, prerequisite }) => {
      const isGiven = answers.has(check);
      if (
        isGiven ||
        status !== 'pass' ||
        prerequisite !== undefined ||
        answer?.source.level !== 'fact' ||
        answer.form !== 'value' ||
        !fact ||
        !checklist.checksById.get(check)?.evidence?.answers ||
        (sharesFolder && !OF_THE_WHOLE.has(fact.name))
      ) {
        return [];
      }
      const place = placeOf(fact);
      const isLicense =
        checklist.checksById.get(check)!.answer.type === 'license';
      return place?.line !== undefined &&
        (!isLicense || provesLicense(answer.text, place.file))
        ? [
            {
              check,
              value: answer.text,
              place: { file: place.file, line: place.line },
              reason: `${fact.name}: ${fact.shown ?? shownValue(fact.value)}`,
            },
          ]
        : [];
    },
  );
}

function shownValue(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}
