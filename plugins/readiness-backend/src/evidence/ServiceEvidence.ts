// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  EvidenceProgress,
  MissingProvider,
  ObservableFacts,
  ProviderDescription,
  ServiceDetail,
} from 'backstage-plugin-readiness-common';
import type { NotConfiguredProvider } from 'backstage-plugin-readiness-node/evidence';
import type { Knex } from 'knex';
import { collectForService } from './collectForService';
import type { EvidenceMetrics } from './createEvidenceMetrics';
import type { EvidenceProviders } from './EvidenceProviders';
import type { TargetCollector } from './TargetCollector';
import { withPresentFacts } from './withPresentFacts';

/** What the API gives of evidence. @internal */
export class ServiceEvidence {
  constructor(
    private readonly options: {
      knex: Knex;
      providers: EvidenceProviders;
      targetCollector: TargetCollector;
      failureThreshold: number;
      metrics: EvidenceMetrics;
      /** Evaluates services again, as the catalog has them now. */
      reevaluate: (entityRefs: string[]) => Promise<unknown>;
      now: () => number;
    },
  ) {}

  /** Whether there is a provider at all. */
  observes(): boolean {
    return !this.options.providers.isEmpty;
  }

  /** The facts that configured providers can observe; undefined if there are no providers. */
  observable(): ObservableFacts | undefined {
    return this.observes() ? this.options.providers.observable() : undefined;
  }

  /** What is installed to observe, configured or not. */
  descriptions(): ProviderDescription[] {
    return this.options.providers.descriptions();
  }

  /** The providers of these facts that are not configured. */
  missingFor(facts: Iterable<string>): MissingProvider[] {
    return this.options.providers.missingFor(facts);
  }

  /** What is not observed because it is not configured. */
  notConfigured(): NotConfiguredProvider[] {
    return this.options.providers.notConfigured();
  }

  /** Collects everything of one service now. */
  collect(
    entityRef: string,
    { signal }: { signal?: AbortSignal } = {},
  ): AsyncIterable<EvidenceProgress> {
    const { knex, providers, targetCollector } = this.options;
    const { metrics, reevaluate, now } = this.options;
    return collectForService(entityRef, {
      knex,
      providers,
      targetCollector,
      metrics,
      reevaluate,
      now,
      signal,
    });
  }

  /** Brings the times of the facts in a service's details up to date. */
  present(detail: ServiceDetail, assessmentId: number): Promise<ServiceDetail> {
    const { knex, providers, failureThreshold, now } = this.options;
    return withPresentFacts(detail, {
      knex,
      assessmentId,
      providers,
      failureThreshold,
      now,
    });
  }
}
