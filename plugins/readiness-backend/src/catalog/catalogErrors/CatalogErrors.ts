// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  type CatalogEntity,
  entityRefOf,
} from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import { reasonOf } from '../../database/reasonOf';
import { storableRef } from '../../database/rows/storable';
import type { CatalogError } from '../../database/types';
import type { Projection } from '../projection';
import { errorsOf, found, isLocation, type FoundError } from './errorsOf';
import { readReport, type ErrorReport } from './readReport';
import { SweptErrors } from './SweptErrors';
import type { Knex } from 'knex';
import { listErrorCarriers } from '../../database/operations/catalogErrors/listErrorCarriers';
import { loadCatalogErrors } from '../../database/operations/catalogErrors/loadCatalogErrors';
import { saveCatalogErrors } from '../../database/operations/catalogErrors/saveCatalogErrors';

/** Published by the catalog each time that it cannot process an entity, in every round. */
const TOPIC = 'experimental.catalog.errors';

/** What is told again, unchanged, is noted this seldom. */
const NOTED_EVERY_MS = 10 * 60_000;
/** More of them than this at once are left to the next round. */
const MOST_WAITING = 1_000;

/** The fields that tell of an error, beside those that services are evaluated by. @internal */
export const ERROR_FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.annotations',
  'spec.type',
  'spec.target',
  'status',
];

/**
 * Keeps what the catalog cannot read, so that an old verdict is not taken for today's.
 *
 * @remarks The catalog shows errors in the status of what it read before. Of what it never could read it shows nothing;
 * that is known from its events alone.
 * @internal
 */
export class CatalogErrors {
  private readonly waiting = new Map<string, ErrorReport>();
  private readonly noted = new Map<string, { report: string; at: number }>();
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly options: {
      knex: Knex;
      catalog: CatalogService;
      auth: AuthService;
      checklists: ChecklistRegistry;
      projection: Projection;
      events: EventsService;
      now: () => number;
      logger: LoggerService;
    },
  ) {}

  async start(): Promise<void> {
    await this.options.events.subscribe({
      id: 'readiness-catalog-errors',
      topics: [TOPIC],
      onEvent: async ({ eventPayload }) => this.take(eventPayload),
    });
  }

  async stop(): Promise<void> {
    this.waiting.clear();
    await this.working;
  }

  beginSweep(): Promise<SweptErrors> {
    return SweptErrors.begin({
      ...this.options,
      onWritten: entityRefs => this.forget(entityRefs),
    });
  }

  /** Checks anew the errors that are known of some entities: they may be mended. */
  async observeAgain(entityRefs: string[]): Promise<void> {
    const { knex, now } = this.options;
    const carriers = await listErrorCarriers(knex, entityRefs);
    if (carriers.length === 0) {
      return;
    }
    const writes = new Map<string, CatalogError[]>();
    for (const [entityRef, entity] of await this.fetch(carriers)) {
      writes.set(entityRef, await this.withServices(errorsOf(entity), entity));
    }
    await saveCatalogErrors(knex, writes, now());
    this.forget(writes.keys());
  }

  /** What is told of these next counts as new. */
  private forget(entityRefs: Iterable<string>): void {
    for (const entityRef of entityRefs) {
      this.noted.delete(entityRef);
    }
  }

  private take(payload: unknown): void {
    const report = readReport(payload);
    const entityRef = report && storableRef(report.entityRef);
    if (!report || !entityRef || this.waiting.size >= MOST_WAITING) {
      return;
    }
    const now = this.options.now();
    const before = this.noted.get(entityRef);
    const key = JSON.stringify(report);
    if (before?.report === key && now - before.at < NOTED_EVERY_MS) {
      return;
    }
    if (this.noted.size >= MOST_WAITING) {
      this.noted.clear();
    }
    this.noted.set(entityRef, { report: key, at: now });
    const isNew = !this.waiting.has(entityRef);
    this.waiting.set(entityRef, report);
    if (isNew) {
      this.working = this.working.then(() => this.note(entityRef));
    }
  }

  private async note(entityRef: string): Promise<void> {
    const { knex, now, logger } = this.options;
    const report = this.waiting.get(entityRef);
    this.waiting.delete(entityRef);
    if (!report) {
      return;
    }
    try {
      const entity = (await this.fetch([entityRef])).get(entityRef);
      const { location, words } = report;
      const errors = found(words, { entity, location, neverRead: !entity });
      const complete = await this.withServices(errors, entity);
      const isNews = !(await loadCatalogErrors(knex, [entityRef])).size;
      await saveCatalogErrors(knex, new Map([[entityRef, complete]]), now());
      for (const error of isNews ? complete : []) {
        logger.warn(logLineOf(entityRef, error));
      }
    } catch (error) {
      this.noted.delete(entityRef);
      logger.warn(
        `Could not note what the catalog cannot read, the next sweep will: ${reasonOf(
          error,
        )}`,
      );
    }
  }

  private async fetch(
    entityRefs: string[],
  ): Promise<Map<string, CatalogEntity>> {
    const { catalog, auth } = this.options;
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs, fields: ERROR_FIELDS },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    return new Map(
      items.flatMap((entity, index) =>
        entity ? [[entityRefs[index], entity as CatalogEntity] as const] : [],
      ),
    );
  }

  /** With the services of the files, when it is a Location that cannot read them. */
  private async withServices(
    errors: FoundError[],
    carrier: CatalogEntity | undefined,
  ): Promise<CatalogError[]> {
    const holdsServices = carrier !== undefined && isLocation(carrier);
    const complete: CatalogError[] = [];
    for (const { place, ...error } of errors) {
      complete.push({
        ...error,
        services: holdsServices && place ? await this.servicesOf(place) : [],
      });
    }
    return complete;
  }

  private async servicesOf(place: string): Promise<string[]> {
    const { catalog, auth, projection, checklists } = this.options;
    const services: string[] = [];
    for await (const page of catalog.streamEntities(
      {
        filter: {
          'metadata.annotations.backstage.io/managed-by-location': place,
        },
        fields: projection.fields,
      },
      { credentials: await auth.getOwnServiceCredentials() },
    )) {
      for (const entity of page as CatalogEntity[]) {
        if (checklists.forEntity(entity)) {
          services.push(entityRefOf(entity));
        }
      }
    }
    return services.sort();
  }
}

/** For whoever watches the terminal while editing a file. */
function logLineOf(entityRef: string, error: CatalogError): string {
  const { file, line, column } = error.location ?? {};
  const place = [file ?? entityRef, line, column].filter(Boolean).join(':');
  return `The catalog cannot read ${place}: ${error.message} ${error.fix}`;
}
