// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from '../../engine';
import type { FindingList } from './FindingList';

/** @internal */
export const PREFIX = 'readiness/';

/** One `readiness/*` annotation as the file has it. @internal */
export interface WrittenAnnotation {
  /** As the file has it, for messages and places. */
  key: string;
  raw: unknown;
}

/**
 * The `readiness/*` annotations of an entity by lower-case name, without the prefix. Keys that differ only in letter
 * case are duplicates: the lower-case one counts.
 * @internal
 */
export function collectAnnotations(
  entity: CatalogEntity,
  findings?: FindingList,
): Map<string, WrittenAnnotation> {
  const given = new Map<string, WrittenAnnotation>();
  const annotations: unknown = entity?.metadata?.annotations;
  if (typeof annotations !== 'object' || annotations === null) {
    return given;
  }
  for (const key of Object.keys(annotations)) {
    const first = key.charCodeAt(0);
    if (first !== 0x72 && first !== 0x52) {
      continue;
    }
    const lower = key.toLowerCase();
    const raw = (annotations as Record<string, unknown>)[key];
    if (!lower.startsWith(PREFIX) || raw === undefined) {
      continue;
    }
    const name = lower.slice(PREFIX.length).trim();
    const before = given.get(name);
    if (before) {
      findings?.add(key, undefined, {
        code: 'duplicate-answer',
        message: `${key} and ${before.key} answer the same question.`,
        fix: `Keep only ${PREFIX}${name}.`,
      });
    }
    if (!before || key === `${PREFIX}${name}`) {
      given.set(name, { key, raw });
    }
  }
  return given;
}
