// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import { serviceWrite } from '../../testing/serviceWrite';
import { smallChecklist } from '../../testing/smallChecklist';
import type { ReadinessStore } from '../ReadinessStore';

/** When tests of the store take place. @internal */
export const NOW = Date.parse('2026-11-23T10:00:00Z');

const checklist = smallChecklist();

/** Judges entities by the small checklist and saves the outcome, as scoring does. @internal */
export async function evaluateAndSave(
  store: ReadinessStore,
  entities: Entity[],
  { now = NOW, inputs = [] as string[] } = {},
) {
  const refs = entities.map(({ metadata }) =>
    `component:${metadata.namespace}/${metadata.name}`.toLowerCase(),
  );
  const before = await store.loadServices(refs);
  return store.saveServices(
    entities.map((entity, index) =>
      serviceWrite({
        entity,
        checklist,
        now,
        inputs,
        before: before.get(refs[index]),
      }),
    ),
    now,
  );
}
