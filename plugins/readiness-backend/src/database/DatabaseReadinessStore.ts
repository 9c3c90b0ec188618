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
import { clearPlatformIssues } from './operations/faults/clearPlatformIssues';
import { getPlatformIssueSince } from './operations/faults/getPlatformIssueSince';
import { reportPlatformIssue } from './operations/faults/reportPlatformIssue';
import { listDependents } from './operations/services/listDependents';
import { listKnownInputs } from './operations/services/listKnownInputs';
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

type Rest<F> = F extends (knex: Knex, ...args: infer R) => unknown ? R : never;

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

  loadServices = (...args: Rest<typeof loadServices>) =>
    loadServices(this.knex, ...args);

  saveServices = (...args: Rest<typeof saveServices>) =>
    saveServices(this.knex, ...args);

  retireServices = (...args: Rest<typeof retireServices>) =>
    retireServices(this.knex, ...args);

  listServiceStates = (...args: Rest<typeof listServiceStates>) =>
    listServiceStates(this.knex, ...args);

  listDependents = (...args: Rest<typeof listDependents>) =>
    listDependents(this.knex, ...args);

  listKnownInputs = (...args: Rest<typeof listKnownInputs>) =>
    listKnownInputs(this.knex, ...args);

  listSourceHashes = () => listSourceHashes(this.knex);

  loadSources = (...args: Rest<typeof loadSources>) =>
    loadSources(this.knex, ...args);

  saveSources = (...args: Rest<typeof saveSources>) =>
    saveSources(this.knex, ...args);

  deleteSources = (...args: Rest<typeof deleteSources>) =>
    deleteSources(this.knex, ...args);

  startSweep = (...args: Rest<typeof startSweep>) =>
    startSweep(this.knex, ...args);

  finishSweep = (...args: Rest<typeof finishSweep>) =>
    finishSweep(this.knex, ...args);

  reportPlatformIssue = (...args: Rest<typeof reportPlatformIssue>) =>
    reportPlatformIssue(this.knex, ...args);

  getPlatformIssueSince = (...args: Rest<typeof getPlatformIssueSince>) =>
    getPlatformIssueSince(this.knex, ...args);

  clearPlatformIssues = (...args: Rest<typeof clearPlatformIssues>) =>
    clearPlatformIssues(this.knex, ...args);

  saveCatalogErrors = (...args: Rest<typeof saveCatalogErrors>) =>
    saveCatalogErrors(this.knex, ...args);

  loadCatalogErrors = (...args: Rest<typeof loadCatalogErrors>) =>
    loadCatalogErrors(this.knex, ...args);

  listErrorCarriers = (...args: Rest<typeof listErrorCarriers>) =>
    listErrorCarriers(this.knex, ...args);
}
