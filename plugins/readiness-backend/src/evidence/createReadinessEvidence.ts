// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  EvidenceProgress,
  ServiceDetail,
} from 'backstage-plugin-readiness-common';
import type {
  ChecklistRegistry,
  NotConfiguredProvider,
} from 'backstage-plugin-readiness-node';
import type { Knex } from 'knex';
import type { ReadinessStore } from '../database/ReadinessStore';
import type { Clock } from '../evaluation/Clock';
import type { Projection } from '../catalog/projection';
import { collectForService } from './collectForService';
import { createEvidenceMetrics } from './createEvidenceMetrics';
import { EvidenceCollector } from './EvidenceCollector';
import type { EvidenceProviders } from './EvidenceProviders';
import { ObservedEntityLoader } from './ObservedEntityLoader';
import { TargetCollector } from './TargetCollector';
import { withPresentFacts } from './withPresentFacts';

/** @internal */
export interface ReadinessEvidenceOptions {
  knex: Knex;
  store: ReadinessStore;
  providers: EvidenceProviders;
  failureThreshold: number;
  projection: Projection;
  checklists: ChecklistRegistry;
  catalog: CatalogService;
  auth: AuthService;
  scheduler: SchedulerService;
  clock: Clock;
  logger: LoggerService;
  metrics: MetricsService;
  /** Scores services again, as the catalog has them now. */
  reevaluate: (entityRefs: string[]) => Promise<unknown>;
}

/** What keeps the facts fresh. @internal */
export interface ReadinessEvidence {
  /** Schedules the providers. */
  start(): Promise<void>;
  /** Whether there is a provider at all. */
  observes(): boolean;
  /** Looks at everything of one service now. */
  collect(
    entityRef: string,
    options?: { signal?: AbortSignal },
  ): AsyncIterable<EvidenceProgress>;
  /** Brings the times of the facts in a service's details up to date. */
  present(detail: ServiceDetail): Promise<ServiceDetail>;
  /** What is not observed because it is not configured. */
  notConfigured(): NotConfiguredProvider[];
  /** For tests and benchmarks. */
  collector: EvidenceCollector;
}

/** Puts the parts together. @internal */
export function createReadinessEvidence(
  options: ReadinessEvidenceOptions,
): ReadinessEvidence {
  const parts = { ...options, metrics: createEvidenceMetrics(options.metrics) };
  const targetCollector = new TargetCollector({
    ...parts,
    entities: new ObservedEntityLoader(options),
  });
  const collector = new EvidenceCollector({ ...parts, targetCollector });
  return {
    collector,
    notConfigured: () => options.providers.notConfigured(),
    start: () => collector.start(),
    observes: () => !options.providers.isEmpty,
    collect: (entityRef, { signal } = {}) =>
      collectForService(entityRef, { ...parts, targetCollector, signal }),
    present: detail => withPresentFacts(detail, options),
  };
}
