// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../types/answer';
import type { CompiledCheck } from '../types/compiled';
import { isValid } from './isValid';

/**
 * Adds the link of another answer where a check takes it (`linkOf`) and has no answer of its own.
 * @returns The same map when there is nothing to add.
 * @internal
 */
export function withLinks(
  answers: ReadonlyMap<string, Answer>,
  checks: CompiledCheck[],
): ReadonlyMap<string, Answer> {
  let linked: Map<string, Answer> | undefined;
  for (const check of checks) {
    const other = check.linkOf && answers.get(check.linkOf);
    if (other && other.link && isValid(other) && !answers.has(check.id)) {
      linked ??= new Map(answers);
      linked.set(check.id, {
        check: check.id,
        form: 'value',
        values: [other.link],
        text: other.link,
        source: other.source,
      });
    }
  }
  return linked ?? answers;
}
