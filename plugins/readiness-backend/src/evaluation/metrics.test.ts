// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import { createReadinessMetrics } from './metrics';

describe('createReadinessMetrics', () => {
  it('names every instrument and hands on every number', () => {
    const seen: unknown[] = [];
    const instrument = (name: string) => {
      const note = (value: number, attributes?: object) => {
        seen.push([name, value, ...(attributes ? [attributes] : [])]);
      };
      return { add: note, record: note };
    };
    const metrics = createReadinessMetrics(
      metricsServiceMock.mock({
        createCounter: instrument,
        createHistogram: instrument,
        createGauge: instrument,
      }),
    );
    metrics.evaluated(5);
    metrics.written(4);
    metrics.conflicts(1);
    metrics.changesTaken(3);
    metrics.swept({ status: 'completed', seconds: 2, services: 9 });
    expect(seen).toEqual([
      ['readiness.evaluations', 5],
      ['readiness.writes', 4],
      ['readiness.conflicts', 1],
      ['readiness.intake.changes', 3],
      ['readiness.sweep.duration', 2, { status: 'completed' }],
      ['readiness.sweep.services', 9],
    ]);
  });
});
