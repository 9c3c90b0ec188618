// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CatalogEntity,
  type CompiledChecklist,
  evaluateEntity,
  type ObservedFact,
} from 'backstage-plugin-readiness-common';
import {
  compileChecklist,
  loadChecklist,
} from 'backstage-plugin-readiness-node/checklist';
import type { DraftSubject } from '../draft/types';

/** Noon of 26 November 2026. */
export const NOW = Date.parse('2026-11-26T12:00:00Z');

let loaded: Promise<CompiledChecklist> | undefined;

/** The built-in checklist; loaded once. */
export function builtInChecklist(): Promise<CompiledChecklist> {
  loaded ??= loadChecklist().then(compileChecklist);
  return loaded;
}

/** A service without related entities. */
export function service(
  annotations: Record<string, string> = {},
  spec: Record<string, unknown> = {},
): CatalogEntity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'shop', annotations },
    spec: { type: 'service', lifecycle: 'production', owner: 'team', ...spec },
  };
}

/** A fact that counts. */
export function fact(name: string, value: unknown): ObservedFact {
  return {
    name,
    value,
    provider: name.split('.')[0],
    target: 'shop',
    observedAt: NOW,
    consecutive: 3,
  };
}

/** A subject, of the built-in checklist unless another one is given, with what was observed. */
export async function draftSubject(
  entity: CatalogEntity,
  facts: ObservedFact[] = [],
  given?: CompiledChecklist,
  firstSeen?: Record<string, number>,
): Promise<DraftSubject> {
  const checklist = given ?? (await builtInChecklist());
  return {
    entity,
    checklist,
    now: NOW,
    evaluate: async one =>
      evaluateEntity({
        checklist,
        entity: one,
        related: new Map(),
        facts,
        firstSeen,
        now: NOW,
      }),
  };
}
