// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { answersOfPeople } from 'backstage-plugin-readiness-common';
import type {
  ChecklistRegistry,
  ObservedEntity,
} from 'backstage-plugin-readiness-node';
import type { Knex } from 'knex';
import { decodeEvaluation } from '../database/evaluationCodec/decodeEvaluation';
import {
  listTargetServices,
  type TargetService,
} from '../database/operations/facts/listTargetServices';
import { fetchEntities } from '../catalog/fetchEntities';
import type { Projection } from '../catalog/projection';

/** Puts together what providers are given of services. @internal */
export class ObservedEntityLoader {
  constructor(
    private readonly options: {
      knex: Knex;
      catalog: CatalogService;
      auth: AuthService;
      projection: Projection;
      checklists: ChecklistRegistry;
    },
  ) {}

  /** The services of targets, by target id. Those that the catalog has no longer are left out. */
  async load(targetIds: string[]): Promise<Map<string, ObservedEntity[]>> {
    const { knex, catalog, auth, projection } = this.options;
    const services = await listTargetServices(knex, targetIds);
    const refs = new Set<string>();
    for (const of of services.values()) {
      for (const { entityRef } of of) {
        refs.add(entityRef);
      }
    }
    const { fields } = projection;
    const entities = await fetchEntities([...refs], { catalog, auth, fields });
    const entitiesOfTarget = new Map<string, ObservedEntity[]>();
    for (const [targetId, of] of services) {
      entitiesOfTarget.set(
        targetId,
        of.flatMap(service => {
          const entity = entities.get(service.entityRef);
          return entity
            ? {
                entityRef: service.entityRef,
                entity: projection.entityInScope(entity),
                answers: this.answersOf(service),
              }
            : [];
        }),
      );
    }
    return entitiesOfTarget;
  }

  private answersOf({
    entityRef,
    checklistId,
    evaluation,
  }: TargetService): Record<string, string[]> {
    const checklist = this.options.checklists
      .list()
      .find(({ id }) => id === checklistId);
    if (!checklist) {
      return {};
    }
    const { checks } = decodeEvaluation(evaluation, checklist, entityRef);
    return answersOfPeople(
      checks.map(({ check, answer }) => [check, answer] as const),
    );
  }
}
