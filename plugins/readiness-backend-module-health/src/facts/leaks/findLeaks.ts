// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HealthFinding } from '../types';
import { leakRules } from './leakRules';

/** The offset of the first real match: after a masked password there may be one that is not masked. */
function find(rule: (typeof leakRules)[number], text: string) {
  const pattern = new RegExp(rule.pattern.source, `${rule.pattern.flags}g`);
  for (const match of text.matchAll(pattern)) {
    if (rule.isMeant?.(match[1] ?? match[2] ?? '') ?? true) {
      return match.index;
    }
  }
  return undefined;
}

/**
 * Finds what a text reveals, at most one finding for each rule. The findings contain rule and offset, never the text.
 * @internal
 */
export function findLeaks(text: string): HealthFinding[] {
  const findings: HealthFinding[] = [];
  for (const rule of leakRules) {
    const offset = find(rule, text);
    if (offset !== undefined) {
      findings.push({
        rule: rule.id,
        message: `The body reveals ${rule.what}.`,
        leak: rule.gravity,
        offset,
      });
    }
  }
  return findings;
}
