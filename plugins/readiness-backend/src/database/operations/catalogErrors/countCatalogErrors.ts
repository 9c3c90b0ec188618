// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';

/** How many errors of the catalog are known. One statement. @internal */
export async function countCatalogErrors(knex: Knex): Promise<number> {
  const [{ errors }] = await knex('readiness_catalog_errors').count({
    errors: '*',
  });
  return Number(errors);
}
