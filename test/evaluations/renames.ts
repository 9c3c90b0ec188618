// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { RENAMED_TEXTS } from './renamedTexts';

/** Keys that are called otherwise now: before, after. */
const KEYS: Record<string, string> = {
  badNewsAfter: 'failureThreshold',
  catalogFaults: 'catalogErrors',
  claims: 'verifiableAnswers',
  gate: 'prerequisite',
  grade: 'verification',
  noneAble: 'allowNone',
  naAllowed: 'allowNotApplicable',
  seen: 'consecutive',
};

/** Cases of the truth table that are called otherwise now, by name and by the id that is made of it. */
const CASES: [before: RegExp, after: string][] = [
  [/of([ -])the\1neighbours/g, 'of$1other$1services'],
  [/of([ -])the\1neighbour\b/g, 'of$1the$1other$1service'],
  [/looks([ -])at\1its\1own/g, 'checks$1its$1own'],
];

/** Texts that read otherwise now. */
const TEXTS: [before: RegExp, after: string][] = [...RENAMED_TEXTS, ...CASES];

/** An evaluation of the former state in the words of the present one. */
export function renamed(value: unknown): unknown {
  if (typeof value === 'string') {
    return TEXTS.reduce(
      (text, [before, after]) => text.replace(before, after),
      value,
    );
  }
  if (Array.isArray(value)) {
    return value.map(renamed);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        Object.hasOwn(KEYS, key) ? KEYS[key] : key,
        renamed(one),
      ]),
    );
  }
  return value;
}
