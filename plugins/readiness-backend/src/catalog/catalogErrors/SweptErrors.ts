// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CatalogEntity,
  entityRefOf,
} from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import type { CatalogError, StoredCatalogErrors } from '../../database/types';
import { errorsOf, isLocation, placeOf, type FoundError } from './errorsOf';
import type { Knex } from 'knex';
import { loadCatalogErrors } from '../../database/operations/catalogErrors/loadCatalogErrors';
import { saveCatalogErrors } from '../../database/operations/catalogErrors/saveCatalogErrors';

/**
 * What was told of an entity that the catalog does not have is believed this long: it is told again each time that the
 * catalog tries, which it does every few minutes, and nothing tells when it is given up.
 */
const TOLD_AGAIN_WITHIN_MS = 3 * 60 * 60_000;

/** @internal */
export interface SweptErrorsOptions {
  knex: Knex;
  now: () => number;
  /** Told whose errors were written, or have ended. */
  onWritten: (entityRefs: Iterable<string>) => void;
}

/**
 * The errors that one sweep comes across.
 * @internal
 */
export class SweptErrors {
  private readonly found = new Map<string, FoundError[]>();
  private readonly present = new Set<string>();
  private readonly byPlace = new Map<string, FoundError[]>();

  private constructor(
    private readonly stored: ReadonlyMap<string, StoredCatalogErrors>,
    private readonly startedAt: number,
    private readonly options: SweptErrorsOptions,
  ) {}

  static async begin(options: SweptErrorsOptions): Promise<SweptErrors> {
    return new SweptErrors(
      await loadCatalogErrors(options.knex),
      options.now(),
      options,
    );
  }

  add(page: CatalogEntity[]): void {
    for (const entity of page) {
      const errors = this.note(entity);
      for (const error of isLocation(entity) ? errors : []) {
        if (error.place !== undefined) {
          const others = this.byPlace.get(error.place) ?? [];
          this.byPlace.set(error.place, [...others, error]);
        }
      }
    }
  }

  /** Notes whose file cannot be read; after the Locations. Only services are said to be in a file. */
  addServices(page: CatalogEntity[], checklists: ChecklistRegistry): void {
    for (const entity of page) {
      const errors = this.byPlace.get(placeOf(entity) ?? '');
      if (errors && checklists.forEntity(entity)) {
        for (const { services } of errors) {
          services.push(entityRefOf(entity));
        }
      }
    }
  }

  /** Stores what has changed; only after a sweep that has seen everything. */
  async finish(): Promise<void> {
    const { knex, now, onWritten } = this.options;
    const writes = new Map<string, CatalogError[]>();
    for (const [entityRef, errors] of this.found) {
      const present = errors.map(({ place: _, ...error }) => ({
        ...error,
        services: [...error.services].sort(),
      }));
      const before = this.stored.get(entityRef)?.errors;
      if (keyOf(before) !== keyOf(present)) {
        writes.set(entityRef, present);
      }
    }
    for (const [entityRef, { reportedAt }] of this.stored) {
      const isGone = this.present.has(entityRef)
        ? // The catalog tells of an error before its entity shows it.
          reportedAt < this.startedAt
        : reportedAt < this.startedAt - TOLD_AGAIN_WITHIN_MS ||
          !this.neverRead(entityRef);
      if (!this.found.has(entityRef) && isGone) {
        writes.set(entityRef, []);
      }
    }
    await saveCatalogErrors(knex, writes, now());
    onWritten(writes.keys());
  }

  private neverRead(entityRef: string): boolean {
    return this.stored.get(entityRef)!.errors.some(error => error.neverRead);
  }

  private note(entity: CatalogEntity): FoundError[] {
    const errors = errorsOf(entity);
    const entityRef = entityRefOf(entity);
    if (errors.length > 0) {
      this.found.set(entityRef, errors);
    } else if (this.stored.has(entityRef)) {
      this.present.add(entityRef);
    }
    return errors;
  }
}

function keyOf(errors: CatalogError[] | undefined): string {
  return JSON.stringify(
    errors?.map(({ message, fix, location, neverRead, services }) => [
      message,
      fix,
      location?.file,
      location?.line,
      location?.column,
      neverRead,
      services,
    ]),
  );
}
