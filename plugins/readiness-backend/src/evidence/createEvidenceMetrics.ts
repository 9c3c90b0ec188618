// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { MetricsService } from '@backstage/backend-plugin-api/alpha';

/** What an operator may watch of evidence providers. @internal */
export interface EvidenceMetrics {
  /** One collection of a target has ended. */
  collected(collect: {
    provider: string;
    /** `observed`, `unchanged` since the last collection, or `failed`: it gave nothing. */
    outcome: 'observed' | 'unchanged' | 'failed';
    seconds: number;
  }): void;
  /** The state of the targets of a provider. */
  state(state: {
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
    description: 'Collections of targets by evidence providers, by outcome',
  });
  const duration = metrics.createHistogram(
    'readiness.evidence.collection.duration',
    {
      description: 'Length of a collection of a target',
      unit: 's',
    },
  );
  const targets = metrics.createGauge('readiness.evidence.targets', {
    description: 'Targets that were collected',
  });
  const backing = metrics.createGauge('readiness.evidence.backing_off', {
    description: 'Targets left alone for a while: they fail, or ask for it',
  });
  const oldest = metrics.createGauge('readiness.evidence.oldest', {
    description: 'Age of the oldest fact that still counts',
    unit: 's',
  });
  return {
    collected({ provider, outcome, seconds }) {
      collections.add(1, { provider, outcome });
      duration.record(seconds, { provider });
    },
    state({ provider, oldestSeconds, ...state }) {
      targets.record(state.targets, { provider });
      backing.record(state.backingOff, { provider });
      // Without a fact there is none that grows old.
      oldest.record(oldestSeconds ?? 0, { provider });
    },
  };
}
