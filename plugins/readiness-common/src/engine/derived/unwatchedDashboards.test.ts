// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { TestAnswer } from '../../testing/evaluationInput';
import { derive } from '../../__testUtils__/derive';

describe('unwatched-dashboards', () => {
  const at = (answer: TestAnswer, synthetics?: string) =>
    derive({
      answers: { 'metrics-dashboard': answer },
      facts: { 'datadog.synthetics': synthetics },
    }).values['unwatched-dashboards'];
  const OWN = 'https://app.datadoghq.com/dashboard/abc';

  it('are those of Datadog, on any of its sites', () => {
    const others = [
      'https://grafana.example.com/d/abc',
      'https://datadoghq.com.example.org/dashboard/abc',
      'https://notdatadoghq.com/dashboard/abc',
    ];
    const all = [
      OWN,
      'https://p.datadoghq.eu/sb/x',
      'https://shop.us3.datadoghq.com/dashboard/abc',
    ];
    expect(at([...others, ...all])).toEqual(all);
    expect(at(others)).toEqual([]);
    expect(at({ form: 'invalid', values: [OWN] })).toEqual([]);
  });

  it('are none while a synthetic test runs', () => {
    expect(at(OWN, 'running')).toEqual([]);
    expect(at(OWN, 'paused')).toEqual([OWN]);
    expect(at(OWN, 'none')).toEqual([OWN]);
  });
});
