// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  EvidenceProgress,
  ServiceDetail,
} from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import type { Knex } from 'knex';
import type { ReadinessStore } from '../database/ReadinessStore';
import type { Clock } from '../evaluation/Clock';
import type { Projection } from '../evaluation/projection';
import { collectForService } from './collectForService';
import { EvidenceCollector } from './EvidenceCollector';
import type { EvidenceProviders } from './EvidenceProviders';
import { SubjectLoader } from './SubjectLoader';
import { TargetLooker } from './TargetLooker';
import { withPresentFacts } from './withPresentFacts';

/** @internal */
export interface ReadinessEvidenceOptions {
  knex: Knex;
  store: ReadinessStore;
  providers: EvidenceProviders;
  badNewsAfter: number;
  projection: Projection;
  checklists: ChecklistRegistry;
  catalog: CatalogService;
  auth: AuthService;
  scheduler: SchedulerService;
  clock: Clock;
  logger: LoggerService;
  /** Scores services again, as the catalog has them now. */
  rescore: (entityRefs: string[]) => Promise<unknown>;
}

/** What keeps the facts fresh. @internal */
export interface ReadinessEvidence {
  /** Schedules the providers. */
  start(): Promise<void>;
  /** Looks at everything of one service now. */
  collect(
    entityRef: string,
    options?: { signal?: AbortSignal },
  ): AsyncIterable<EvidenceProgress>;
  /** Brings the times of the facts in a service's details up to date. */
  present(detail: ServiceDetail): Promise<ServiceDetail>;
  /** For tests and benchmarks. */
  collector: EvidenceCollector;
}

/** Puts the parts together. @internal */
export function createReadinessEvidence(
  options: ReadinessEvidenceOptions,
): ReadinessEvidence {
  const looker = new TargetLooker({
    ...options,
    subjects: new SubjectLoader(options),
  });
  const collector = new EvidenceCollector({ ...options, looker });
  return {
    collector,
    start: () => collector.start(),
    collect: (entityRef, { signal } = {}) =>
      collectForService(entityRef, { ...options, looker, signal }),
    present: detail => withPresentFacts(detail, options),
  };
}
