// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CheckDifference,
  type ChangeDirection,
  checkTitle,
  type CheckState,
} from 'backstage-plugin-readiness-common';
import type { EvaluatedEntity } from '../report/types';
import { STATUS_WORDS, VERDICT_WORDS } from '../report/words';

const VERDICT = 'Verdict: ';

/** One difference, in words. @internal */
export interface ChangeLine {
  direction: ChangeDirection;
  text: string;
}

/** What a change does to an entity: the verdict, checks that count, contradictions; the worse first. @internal */
export function changeLines({
  checklist,
  evaluation,
  change,
}: EvaluatedEntity): ChangeLine[] {
  if (!change) {
    return [];
  }
  const { verdict, checks } = change;
  const reasons = new Map(
    evaluation.checks.map(({ check, message }) => [check, message]),
  );
  const lines: ChangeLine[] = checks
    .filter(({ direction, counted }) => counted && direction !== 'same')
    .map(one => ({
      direction: one.direction,
      text: `${checkTitle(
        checklist.checksById.get(one.check) ?? { id: one.check },
      )}: ${stateText(one.from)} → ${stateText(one.to)}${reasonText(
        one,
        reasons.get(one.check),
      )}`,
    }));
  const worse = lines.filter(({ direction }) => direction === 'worse');
  const better = lines.filter(({ direction }) => direction === 'better');
  return [
    ...(verdict.from === verdict.to
      ? []
      : [
          {
            direction: verdict.direction,
            text: `${VERDICT}${VERDICT_WORDS[verdict.from]} → ${
              VERDICT_WORDS[verdict.to]
            }`,
          },
        ]),
    ...worse,
    ...better,
  ];
}

function stateText(state: CheckState | undefined): string {
  if (!state) {
    return 'not asked';
  }
  const { status, answer } = state;
  return `${STATUS_WORDS[status]}${
    answer === undefined ? '' : ` (${shortened(answer)})`
  }`;
}

function reasonText(
  { direction }: CheckDifference,
  message: string | undefined,
): string {
  return direction === 'worse' && message ? `: ${message}` : '';
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** How many checks become better and worse; the verdict follows from them. @internal */
export function countChanges(lines: ChangeLine[]): {
  better: number;
  worse: number;
} {
  const checks = lines.filter(({ text }) => !text.startsWith(VERDICT));
  const count = (direction: ChangeDirection) =>
    checks.filter(line => line.direction === direction).length;
  return { better: count('better'), worse: count('worse') };
}
