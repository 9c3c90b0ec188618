// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { MetricsService } from '@backstage/backend-plugin-api/alpha';

/** What an operator may watch of evidence providers. @internal */
export interface EvidenceMetrics {
  /** One look at a target has ended. */
  looked(collect: {
    provider: string;
    /** `observed`, `unchanged` since the last look, or `failed`: it gave nothing. */
    outcome: 'observed' | 'unchanged' | 'failed';
    seconds: number;
  }): void;
  /** How the targets of a provider stand. */
  stands(state: {
    provider: string;
    targets: number;
    /** Left alone for a while, because they fail or ask for it. */
    backingOff: number;
    /** Age of the oldest fact that still counts; absent when there is none. */
    oldestSeconds?: number;
  }): void;
}

/** Metrics by OpenTelemetry, named `readiness.evidence.*`, each with the provider as an attribute. @internal */
export function createEvidenceMetrics(
  metrics: MetricsService,
): EvidenceMetrics {
  const collections = metrics.createCounter('readiness.evidence.collections', {
    description: 'Looks of evidence providers at their targets, by outcome',
  });
  const duration = metrics.createHistogram(
    'readiness.evidence.collection.duration',
    {
      description: 'Length of a look at a target',
      unit: 's',
    },
  );
  const targets = metrics.createGauge('readiness.evidence.targets', {
    description: 'Targets that were looked at',
  });
  const backing = metrics.createGauge('readiness.evidence.backing_off', {
    description: 'Targets left alone for a while: they fail, or ask for it',
  });
  const oldest = metrics.createGauge('readiness.evidence.oldest', {
    description: 'Age of the oldest fact that still counts',
    unit: 's',
  });
  return {
    looked({ provider, outcome, seconds }) {
      collections.add(1, { provider, outcome });
      duration.record(seconds, { provider });
    },
    stands({ provider, oldestSeconds, ...state }) {
      targets.record(state.targets, { provider });
      backing.record(state.backingOff, { provider });
      // Without a fact there is none that grows old.
      oldest.record(oldestSeconds ?? 0, { provider });
    },
  };
}
