// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Evaluation } from '../types/evaluation';
import type { PathStep } from '../types/path';

const PREFIX = 'readiness/';
const NONE = `${PREFIX}none`;

/** Lines of the file that would conflict with the steps once these are added. @internal */
export interface SupersededLines {
  /** The new value of `readiness/none`; absent if it may stay, or has to be deleted. */
  none?: string;
  /** Keys whose lines have to be deleted. */
  removed: string[];
}

/**
 * Existing answers of the entity to the checks that get an answer of their own: in `readiness/none`, or under an alias
 * of the check. Together with the new line they would be duplicates.
 * @internal
 */
export function supersededLines(
  evaluation: Evaluation,
  steps: PathStep[],
): SupersededLines {
  const answered = new Set(
    steps
      .filter(({ check, key }) => key === `${PREFIX}${check}`)
      .map(({ check }) => check),
  );
  const own = evaluation.findings.filter(
    ({ entityRef }) => entityRef === evaluation.entityRef,
  );
  const findings = own.filter(
    ({ check }) => check !== undefined && answered.has(check),
  );
  const listed = evaluation.checks
    .filter(
      ({ answer }) =>
        answer?.source.level === 'own' && answer.source.key === NONE,
    )
    .map(({ check }) => check);
  const removed = new Set(
    findings
      .filter(
        ({ code, key, check }) =>
          (code === 'unknown-name' || code === 'duplicate-answer') &&
          !isNoneList(key) &&
          // A misspelt detail of the check is not an alias of it.
          !key.toLowerCase().startsWith(`${PREFIX}${check}.`),
      )
      .map(({ key }) => key),
  );
  const isTouched =
    listed.some(check => answered.has(check)) ||
    findings.some(({ key }) => isNoneList(key));
  if (!isTouched) {
    return { removed: [...removed] };
  }
  const staying = listed.filter(check => !answered.has(check));
  return staying.length > 0
    ? { none: staying.join(', '), removed: [...removed] }
    : { removed: [NONE, ...removed] };
}

function isNoneList(key: string): boolean {
  return key.toLowerCase() === NONE;
}
