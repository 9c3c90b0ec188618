// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Check, Checklist } from '../engine';
import type { Vocabulary } from './types';

/**
 * What the annotation parser needs to know of a checklist.
 *
 * @remarks Ids and aliases are compared in lower case. If two sections have the same id the first one counts; the
 * loader of checklists refuses that.
 * @public
 */
export function vocabularyOf(checklist: Checklist): Vocabulary {
  const checks = new Map<string, Check>();
  for (const section of checklist.sections) {
    for (const check of section.checks) {
      if (!checks.has(check.id)) {
        checks.set(check.id, check);
      }
    }
  }
  const aliases: Record<string, string> = {};
  for (const [alias, target] of Object.entries(checklist.aliases ?? {})) {
    aliases[alias.toLowerCase()] = target;
  }
  return {
    checks,
    aliases,
    stores: checklist.stores ?? [],
    dataClasses: checklist.roles?.dataClasses,
  };
}
