// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  HIDDEN_ENTITY,
  type CatalogError,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { countCatalogErrors } from '../database/operations/catalogErrors/countCatalogErrors';
import {
  readCatalogErrors,
  type StoredCatalogError,
} from '../database/operations/catalogErrors/readCatalogErrors';
import { refsIn } from '../permissions/refsIn';
import { renameRefs } from '../permissions/renameRefs';
import { toReadError } from './withCatalogErrors';

const SHOWN = 100;
/** Of the newest so many it is worked out what a caller may see. */
const LOOKED_THROUGH = 500;
/** A catalog file may hold hundreds of services. */
const SERVICES = 20;

/**
 * What the catalog cannot read, newest first, for those who may read who carries it, or a service in the file.
 *
 * @remarks What is chronic must not hide today's; how many there are is told beside the newest ones.
 * @param options - whom the caller may read; everybody by default
 * @internal
 */
export async function listCatalogErrors(options: {
  knex: Knex;
  readable?: (entityRefs: string[]) => Promise<ReadonlySet<string>>;
}): Promise<{ catalogErrors: CatalogError[]; totalCatalogErrors: number }> {
  const { knex, readable } = options;
  const errors = await readCatalogErrors(knex, {
    limit: readable ? LOOKED_THROUGH : SHOWN,
  });
  if (!readable || errors.length === 0) {
    return {
      catalogErrors: errors.map(toCatalogError),
      totalCatalogErrors:
        errors.length < SHOWN ? errors.length : await countCatalogErrors(knex),
    };
  }
  const named = ({ entityRef, services, message, fix }: StoredCatalogError) => [
    entityRef,
    ...services,
    ...refsIn(message),
    ...refsIn(fix),
  ];
  const seen = await readable([...new Set(errors.flatMap(named))]);
  const rename = (ref: string) =>
    seen.has(ref.toLocaleLowerCase('en-US')) ? ref : HIDDEN_ENTITY;
  const visible = errors
    .map(error => ({
      ...error,
      entityRef: rename(error.entityRef),
      services: error.services.filter(ref => seen.has(ref)),
      message: renameRefs(error.message, rename),
      fix: renameRefs(error.fix, rename),
    }))
    .filter(
      ({ entityRef, services }) =>
        entityRef !== HIDDEN_ENTITY || services.length > 0,
    );
  return {
    catalogErrors: visible.slice(0, SHOWN).map(toCatalogError),
    totalCatalogErrors: visible.length,
  };
}

function toCatalogError(error: StoredCatalogError): CatalogError {
  return {
    entityRef: error.entityRef,
    ...toReadError(error),
    neverRead: error.neverRead,
    services: error.services.slice(0, SERVICES),
  };
}
