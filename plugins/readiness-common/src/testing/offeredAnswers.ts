// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { PathStep } from '../engine';

/** What somebody may write in place of the free forms that a step asks for, by the first words of these. */
const FREE: [prefix: string, answer: string][] = [
  ['missed-run URL', 'missed-run https://demo.example.org/monitor'],
  ['URL', 'https://demo.example.org/page'],
  ['text', 'Something that somebody wrote in words of their own.'],
  ['names', 'something'],
  ['YYYY-MM-DD and URL', '2026-11-01 https://demo.example.org/report'],
  ['YYYY-MM-DD', '2026-11-23'],
  ['SPDX expression', 'MIT'],
];

function fill(step: PathStep, choice: string): string {
  if (choice.startsWith('number and unit')) {
    // What a service supports has to be more than what is asked of it.
    return step.check === 'capacity' ? '100000 requests/s' : '1 requests/day';
  }
  const free = FREE.find(([prefix]) => choice.startsWith(prefix));
  return free ? free[1] : choice.replace(/ and /g, ', ');
}

/**
 * Everything that a step offers, each as somebody might write it down: `<URL | standard>` gives a URL and `standard`.
 * Empty for a step in words.
 * @alpha
 */
export function offeredAnswers(step: PathStep): string[] {
  const { value } = step;
  if (value === undefined) {
    return [];
  }
  const [, asked] = /^<(?:one or more of )?(.*)>$/.exec(value) ?? [];
  return asked === undefined
    ? [value]
    : asked.split(' | ').map(choice => fill(step, choice));
}
