// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { MetricsService } from '@backstage/backend-plugin-api/alpha';

/** What an operator may watch. @internal */
export interface ReadinessMetrics {
  evaluated(count: number): void;
  written(count: number): void;
  conflicts(count: number): void;
  swept(outcome: { status: string; seconds: number; services: number }): void;
  changesTaken(count: number): void;
}

/** Metrics by OpenTelemetry, named `readiness.*`. @internal */
export function createReadinessMetrics(
  metrics: MetricsService,
): ReadinessMetrics {
  const evaluations = metrics.createCounter('readiness.evaluations', {
    description: 'Services evaluated',
  });
  const writes = metrics.createCounter('readiness.writes', {
    description: 'Services whose stored outcome changed',
  });
  const conflicts = metrics.createCounter('readiness.conflicts', {
    description: 'Writes given up because somebody else had written meanwhile',
  });
  const duration = metrics.createHistogram('readiness.sweep.duration', {
    description: 'Length of a sweep over the catalog',
    unit: 's',
  });
  const services = metrics.createGauge('readiness.sweep.services', {
    description: 'Services that the last sweep saw',
  });
  const changes = metrics.createCounter('readiness.intake.changes', {
    description: 'Entities that the catalog said have changed',
  });
  return {
    evaluated: count => evaluations.add(count),
    written: count => writes.add(count),
    conflicts: count => conflicts.add(count),
    swept: ({ status, seconds, services: seen }) => {
      duration.record(seconds, { status });
      services.record(seen);
    },
    changesTaken: count => changes.add(count),
  };
}
