// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CatalogReadError,
  ServiceDetail,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import {
  readCatalogErrors,
  type StoredCatalogError,
} from '../database/operations/catalogErrors/readCatalogErrors';

/** Adds why the catalog cannot read the service at present, if that is so. @internal */
export async function withCatalogErrors(
  detail: ServiceDetail,
  knex: Knex,
): Promise<ServiceDetail> {
  const errors = await readCatalogErrors(knex, { about: detail.entityRef });
  return errors.length === 0
    ? detail
    : { ...detail, catalogErrors: errors.map(toReadError) };
}

/** @internal */
export function toReadError(error: StoredCatalogError): CatalogReadError {
  const { message, fix, since, location } = error;
  return {
    message,
    fix,
    since: new Date(since).toISOString(),
    ...(location && { location }),
  };
}
