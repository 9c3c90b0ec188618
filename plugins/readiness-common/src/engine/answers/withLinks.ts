// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../types/answer';
import type { CompiledCheck } from '../types/compiled';
import { isValid } from './isValid';

/**
 * Adds the link of another answer to checks that take it (`linkOf`) and have no answer of their own.
 * @returns The same map if there is nothing to add.
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
