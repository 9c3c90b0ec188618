// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { TestAnswer } from '../../testing/evaluationInput';
import { derive } from '../../__testUtils__/derive';

const ANNOTATION = 'datadoghq.com/dashboard-url';

describe('public-dashboards', () => {
  const at = (answer?: TestAnswer, annotation?: string) =>
    derive({
      answers: answer ? { 'metrics-dashboard': answer } : {},
      ...(annotation && { annotations: { [ANNOTATION]: annotation } }),
    }).values['public-dashboards'];

  it.each([
    'https://p.datadoghq.com/sb/abc-123',
    'https://p.us5.datadoghq.com/sb/abc-123',
    'https://p.datadoghq.eu/sb/abc-123',
    'http://P.ddog-gov.com/sb/abc-123',
  ])('holds the sharing link %s', url => {
    expect(at(url)).toEqual([url]);
  });

  it.each([
    'https://app.datadoghq.com/dashboard/abc-def-ghi',
    'https://p.datadoghq.com/dashboard/sb/abc',
    'https://p.datadoghq.com/sb/',
    'https://p.datadoghq.com.example.com/sb/abc',
    'https://grafana.example.com/?from=https://p.datadoghq.com/sb/abc',
    'https://p.example.com/sb/abc',
  ])('does not hold %s', url => {
    expect(at(url)).toEqual([]);
  });

  it('reads the list of the Datadog plugin too, each dashboard once and without its query', () => {
    const listed =
      'https://p.datadoghq.com/sb/b?theme=dark, https://p.datadoghq.com/sb/a,x';
    const answer = [
      'https://p.datadoghq.com/sb/b',
      'https://app.datadoghq.com/dashboard/abc',
    ];
    expect(at(answer, listed)).toEqual([
      'https://p.datadoghq.com/sb/a',
      'https://p.datadoghq.com/sb/b',
    ]);
  });

  it('is empty without an answer', () => {
    const url = 'https://p.datadoghq.com/sb/abc';
    expect(at(undefined, url)).toEqual([]);
    expect(at({ form: 'invalid', values: [url] }, url)).toEqual([]);
  });
});
