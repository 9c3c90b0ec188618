// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Check,
  parseAnnotations,
  READINESS_ANNOTATION_PREFIX as PREFIX,
} from 'backstage-plugin-readiness-common';
import { type DraftAnswer, NO_ANSWER, toDraft } from './draftAnswer';

/**
 * The value of an annotation, to be changed.
 * @param now - milliseconds since the epoch
 * @internal
 */
export function draftOfText(
  check: Check,
  text: string,
  now: number,
): DraftAnswer {
  const { answers } = parseAnnotations({
    entity: {
      kind: 'Component',
      metadata: {
        name: 'draft',
        annotations: { [`${PREFIX}${check.id}`]: text },
      },
    },
    vocabulary: {
      checks: new Map([[check.id, check]]),
      aliases: {},
      stores: [],
    },
    now,
  });
  const answer = answers.get(check.id);
  return answer ? toDraft(check, answer) : NO_ANSWER;
}
