// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { TargetState } from '../../factTypes';
import { selectTargets } from './selectTargets';
import { toTargetState } from './targetRows';

/** What is looked at for one service, and how that went the last time; one entry a provider. @internal */
export async function listCollections(
  knex: Knex,
  entityRef: string,
): Promise<TargetState[]> {
  const rows = await selectTargets(knex)
    .where('service.entity_ref', entityRef)
    .orderBy('link.provider');
  return rows.map(toTargetState);
}
