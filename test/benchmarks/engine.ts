// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  evaluateEntity,
  entityRefOf,
  type CatalogEntity,
} from 'backstage-plugin-readiness-common';
import {
  compileChecklist,
  loadChecklist,
} from 'backstage-plugin-readiness-node/checklist';
import { landscape } from './landscape';

const SERVICES = 2_000;
const ROUNDS = 15;

/**
 * Parsing and evaluating alone, without catalog and database: the median over some rounds, in time of the processor, so that
 * other work on the machine counts less.
 */
export async function measureEngine(): Promise<{ perService: string }> {
  const checklist = compileChecklist(await loadChecklist());
  const entities = landscape(SERVICES) as CatalogEntity[];
  const byRef = new Map(entities.map(entity => [entityRefOf(entity), entity]));
  const inScope = entities.filter(entity => checklist.appliesTo(entity));
  const relatedOf = new Map(
    inScope.map(service => [
      service,
      new Map(
        (service.relations ?? []).flatMap(({ targetRef }) => {
          const entity = byRef.get(targetRef);
          return entity ? [[targetRef, entity] as const] : [];
        }),
      ),
    ]),
  );
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    for (const entity of inScope) {
      evaluateEntity({
        checklist,
        entity,
        related: relatedOf.get(entity)!,
        now: Date.UTC(2026, 10, 23),
      });
    }
    times.push(process.cpuUsage(start).user / inScope.length);
  }
  times.sort((a, b) => a - b);
  return {
    perService: `${times[Math.floor(ROUNDS / 2)].toFixed(
      0,
    )} µs a service (reading the annotations and evaluating them; median of ${ROUNDS} rounds over ${
      inScope.length
    } services)`,
  };
}
