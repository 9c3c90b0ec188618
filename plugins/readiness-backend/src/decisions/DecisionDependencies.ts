// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { JsonObject } from '@backstage/types';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import type { Knex } from 'knex';
import type { EntityVisibility } from '../permissions/EntityVisibility';
import type { SensitiveReaders } from '../permissions/SensitiveReaders';
import type { WaiverSettings } from './readWaiverSettings';
import type { WaiverAccess } from './WaiverAccess';
import type { WaiverKeeper } from './WaiverKeeper';

/** What decisions are made of. @internal */
export interface DecisionDependencies {
  knex: Knex;
  catalog: CatalogService;
  checklists: ChecklistRegistry;
  visibility: EntityVisibility;
  access: WaiverAccess;
  sensitive: SensitiveReaders;
  settings: WaiverSettings;
  /** Ends those whose end has passed. */
  keeper: Pick<WaiverKeeper, 'expire'>;
  /** Evaluates a service again, as the catalog has it now. */
  reevaluate: (entityRef: string) => Promise<unknown>;
  logger: LoggerService;
  /** The time, in milliseconds since the epoch. */
  now: () => number;
}

/**
 * Does something that is noted in the audit log with what is known before, and with what its result adds. What it throws
 * is noted as a failure.
 * @internal
 */
export type Audit = <T>(
  options: {
    eventId: string;
    meta: JsonObject;
    resultMeta?: (result: T) => JsonObject;
  },
  action: () => Promise<T>,
) => Promise<T>;

/** Who decides, and where it is noted. @internal */
export interface DecisionOptions {
  credentials: BackstageCredentials;
  audit: Audit;
}
