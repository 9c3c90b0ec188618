// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Check, Vocabulary } from 'backstage-plugin-readiness-common';

/** The union of several vocabularies; of two checks with the same id the first counts. @internal */
export function mergeVocabularies(vocabularies: Vocabulary[]): Vocabulary {
  const checks = new Map<string, Check>();
  for (const vocabulary of vocabularies) {
    for (const [id, check] of vocabulary.checks) {
      if (!checks.has(id)) {
        checks.set(id, check);
      }
    }
  }
  return {
    checks,
    aliases: Object.fromEntries(
      [...vocabularies]
        .reverse()
        .flatMap(({ aliases }) => Object.entries(aliases)),
    ),
    stores: vocabularies.flatMap(({ stores }) => stores),
    dataClasses: vocabularies.find(({ dataClasses }) => dataClasses)
      ?.dataClasses,
  };
}
