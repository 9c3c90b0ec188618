// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from 'backstage-plugin-readiness-common';
import type {
  CatalogError,
  PlatformIssue,
  ServiceState,
  ServiceWrite,
  SourceWrite,
  StoredCatalogErrors,
  StoredService,
} from './types';

/**
 * What scoring writes and reads back. Refs are in lower case, times in milliseconds since the epoch. Reading for people
 * is in `operations/read`.
 * @internal
 */
export interface ReadinessStore {
  /** Services by ref, retired ones included. */
  loadServices(entityRefs: string[]): Promise<Map<string, StoredService>>;
  /**
   * Writes what changed, each service guarded by the revision that was read: those that somebody else has written
   * meanwhile are left alone and their refs returned.
   */
  saveServices(
    writes: ServiceWrite[],
    now: number,
  ): Promise<{ conflicts: string[] }>;
  /** Hides services that the catalog has lost, or that no checklist holds any longer. Gives how many. */
  retireServices(entityRefs: string[], now: number): Promise<number>;
  /** What scoring compares, without the evaluations; of all services, or of those with these refs. */
  listServiceStates(entityRefs?: string[]): Promise<Map<string, ServiceState>>;
  /** Refs of services that looked at one of these neighbours. */
  listDependents(sourceRefs: string[]): Promise<string[]>;

  /** Those of some refs that a service looked at, whether they were there or not. */
  listKnownInputs(entityRefs: string[]): Promise<string[]>;

  /** Hashes of all neighbours, by ref. */
  listSourceHashes(): Promise<Map<string, string>>;
  loadSources(entityRefs: string[]): Promise<Map<string, CatalogEntity>>;
  saveSources(sources: SourceWrite[]): Promise<void>;
  deleteSources(entityRefs: string[]): Promise<void>;

  startSweep(now: number): Promise<number>;
  finishSweep(
    sweepId: number,
    outcome: {
      status: 'completed' | 'deletionRefused' | 'failed';
      services: number;
      now: number;
    },
  ): Promise<void>;

  /** Notes a fault; keeps its `since` when it was known already. */
  reportPlatformIssue(issue: PlatformIssue, now: number): Promise<void>;
  /** Since when a fault holds; undefined when it does not. */
  getPlatformIssueSince(
    code: string,
    subject: string,
  ): Promise<number | undefined>;
  /** Ends the faults of a code: all, or only that of one subject, or all but those of some. */
  clearPlatformIssues(
    code: string,
    options?: { only?: string; except?: string[] },
  ): Promise<void>;

  /** Replaces the errors that the catalog has with some entities; none for one ends its errors. */
  saveCatalogErrors(
    errors: ReadonlyMap<string, CatalogError[]>,
    now: number,
  ): Promise<void>;
  /** The errors of the catalog by the entity that carries them: of all, or of those with these refs. */
  loadCatalogErrors(
    entityRefs?: string[],
  ): Promise<Map<string, StoredCatalogErrors>>;
  /** Refs of the entities that carry an error about one of these, themselves included. */
  listErrorCarriers(entityRefs: string[]): Promise<string[]>;
}
