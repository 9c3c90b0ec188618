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

/** Texts that read otherwise now. */
const TEXTS: [before: RegExp, after: string][] = [...RENAMED_TEXTS];

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
