// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { listErrorCarriers } from './operations/catalogErrors/listErrorCarriers';
import { loadCatalogErrors } from './operations/catalogErrors/loadCatalogErrors';
import { saveCatalogErrors } from './operations/catalogErrors/saveCatalogErrors';
import { clearFaults } from './operations/faults/clearFaults';
import { faultSince } from './operations/faults/faultSince';
import { raiseFault } from './operations/faults/raiseFault';
import { listDependents } from './operations/services/listDependents';
import { listLookedAt } from './operations/services/listLookedAt';
import { listServiceStates } from './operations/services/listServiceStates';
import { loadServices } from './operations/services/loadServices';
import { retireServices } from './operations/services/retireServices';
import { saveServices } from './operations/services/saveServices';
import { deleteSources } from './operations/sources/deleteSources';
import { listSourceHashes } from './operations/sources/listSourceHashes';
import { loadSources } from './operations/sources/loadSources';
import { saveSources } from './operations/sources/saveSources';
import { finishSweep } from './operations/sweeps/finishSweep';
import { startSweep } from './operations/sweeps/startSweep';
import type { ReadinessStore } from './ReadinessStore';

type Rest<F> = F extends (knex: Knex, ...rest: infer R) => unknown ? R : never;

/** {@link ReadinessStore} on SQLite or PostgreSQL; each operation is one file below `operations`. @internal */
export class DatabaseReadinessStore implements ReadinessStore {
  /** Migrates, unless the configuration says that somebody else does. */
  static async create(database: DatabaseService) {
    const knex = await database.getClient();
    if (!database.migrations?.skip) {
      await knex.migrate.latest({
        directory: resolvePackagePath(
          'backstage-plugin-readiness-backend',
          'migrations',
        ),
      });
    }
    return new DatabaseReadinessStore(knex);
  }

  private constructor(readonly knex: Knex) {}

  loadServices = (...rest: Rest<typeof loadServices>) =>
    loadServices(this.knex, ...rest);

  saveServices = (...rest: Rest<typeof saveServices>) =>
    saveServices(this.knex, ...rest);

  retireServices = (...rest: Rest<typeof retireServices>) =>
    retireServices(this.knex, ...rest);

  listServiceStates = (...rest: Rest<typeof listServiceStates>) =>
    listServiceStates(this.knex, ...rest);

  listDependents = (...rest: Rest<typeof listDependents>) =>
    listDependents(this.knex, ...rest);

  listLookedAt = (...rest: Rest<typeof listLookedAt>) =>
    listLookedAt(this.knex, ...rest);

  listSourceHashes = () => listSourceHashes(this.knex);

  loadSources = (...rest: Rest<typeof loadSources>) =>
    loadSources(this.knex, ...rest);

  saveSources = (...rest: Rest<typeof saveSources>) =>
    saveSources(this.knex, ...rest);

  deleteSources = (...rest: Rest<typeof deleteSources>) =>
    deleteSources(this.knex, ...rest);

  startSweep = (...rest: Rest<typeof startSweep>) =>
    startSweep(this.knex, ...rest);

  finishSweep = (...rest: Rest<typeof finishSweep>) =>
    finishSweep(this.knex, ...rest);

  raiseFault = (...rest: Rest<typeof raiseFault>) =>
    raiseFault(this.knex, ...rest);

  faultSince = (...rest: Rest<typeof faultSince>) =>
    faultSince(this.knex, ...rest);

  clearFaults = (...rest: Rest<typeof clearFaults>) =>
    clearFaults(this.knex, ...rest);

  saveCatalogErrors = (...rest: Rest<typeof saveCatalogErrors>) =>
    saveCatalogErrors(this.knex, ...rest);

  loadCatalogErrors = (...rest: Rest<typeof loadCatalogErrors>) =>
    loadCatalogErrors(this.knex, ...rest);

  listErrorCarriers = (...rest: Rest<typeof listErrorCarriers>) =>
    listErrorCarriers(this.knex, ...rest);
}
