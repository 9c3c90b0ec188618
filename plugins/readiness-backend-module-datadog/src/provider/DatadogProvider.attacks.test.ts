// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { DatadogServer } from '../testing/DatadogServer';
import { NOW, createProvider } from '../__testUtils__/collectWith';
import { observedEntity } from 'backstage-plugin-readiness-node/testUtils';

let datadog: DatadogServer;
beforeEach(async () => {
  datadog = await DatadogServer.start();
});
afterEach(() => datadog.stop());

async function requestsOf(options: Parameters<typeof observedEntity>[1]) {
  const provider = createProvider(datadog);
  const entity = observedEntity('grades', options);
  const result = await provider.observe(
    { key: provider.targetOf(entity), entities: [entity] },
    { signal: new AbortController().signal, now: NOW },
  );
  return { requests: datadog.requests, result };
}

/** Everything that one service makes the provider ask for. */
const ORDINARY = [
  '/api/v1/monitor?monitor_tags=service%3Agrades&with_downtimes=true&page=0&page_size=100',
  '/api/v1/monitor?tags=service%3Agrades&with_downtimes=true&page=0&page_size=100',
  '/api/v1/synthetics/tests?page_size=100&page_number=0',
];

const HOSTILE = [
  '*',
  'service:*',
  'service:grades&page_size=1',
  'service:grades?x',
  'service:grades#x',
  'service:a" OR "',
  "service:a' OR '",
  'service:`id`',
  'service:${name}',
  'service:a\nDD-API-KEY: x',
  'service:a\r\n\r\nGET /api/v1/user HTTP/1.1',
  'service:a%2C%2A',
  'service:a b',
  'service:сервис',
  'service:a\u202eb',
  'service:a\u0000',
  '-service:grades',
  '(a OR b)',
  `service:${'a'.repeat(300)}`,
];

describe('DatadogProvider, whatever owners choose as names,', () => {
  it('asks only the three ordinary questions of an ordinary service', async () => {
    expect((await requestsOf({})).requests).toEqual(ORDINARY);
  });

  it.each([
    ['datadoghq.com/monitor_tags', 'annotations'],
    ['datadoghq.com/tag-name', 'annotations'],
    ['tags.datadoghq.com/service', 'labels'],
  ] as const)('asks nothing for hostile values of %s', async (key, where) => {
    for (const text of HOSTILE) {
      const { requests, result } = await requestsOf({
        [where]: { [key]: text },
      });
      expect([text, requests]).toEqual([text, []]);
      for (const { value } of result.observations) {
        expect(value).toBeUndefined();
      }
    }
  });

  it('leaves out commas, which separate tags', async () => {
    const annotations = {
      'datadoghq.com/monitor_tags': 'service:grades,,env:prod',
    };
    const [first] = (await requestsOf({ annotations })).requests;
    expect(first).toBe(
      '/api/v1/monitor?monitor_tags=service%3Agrades%2Cenv%3Aprod&with_downtimes=true&page=0&page_size=100',
    );
  });

  it.each([
    'https://app.datadoghq.com/dashboard/abc-def-ghi/../../user',
    'https://app.datadoghq.com/dashboard/abc-def-ghi%2F..%2Fmonitor',
    'https://app.datadoghq.com/dashboard/..%2f..%2fv2%2fusers',
    'https://app.datadoghq.com/dashboard/abc-def-gh*',
    'https://app.datadoghq.com/dashboard/abc-def-ghi%0d%0aX: y',
    'https://app.datadoghq.com/sb/../../api/v1/user',
    'https://app.datadoghq.com/sb/abcdef-0123456789%2f..',
    'https://app.datadoghq.com@evil.example.org/dashboard/abc-def-ghi',
    'https://app.datadoghq.com.evil.example.org/dashboard/abc-def-ghi',
    'https://evil.example.org/?https://app.datadoghq.com/dashboard/abc-def-ghi',
    'https://аpp.datadoghq.com.example.org/dashboard/abc-def-ghi',
    'data:text/html,https://app.datadoghq.com/dashboard/abc-def-ghi',
    'https://app.datadoghq.com/dashboard/`id`',
  ])('asks for no dashboard at %s', async link => {
    const { requests } = await requestsOf({
      answers: { 'metrics-dashboard': [link] },
    });
    expect(requests).toEqual(ORDINARY);
  });

  it.each([
    'https://user:pass@app.datadoghq.com/dashboard/abc-def-ghi',
    'https://app.datadoghq.com:8443/dashboard/abc-def-ghi?x=/api/v1/user#/y',
    'https://app.datadoghq.com/dashboard/ABC-DEF-GHI/%22%3E%3Cscript%3E',
  ])(
    'asks the configured address for the dashboard alone at %s',
    async link => {
      const { requests, result } = await requestsOf({
        answers: { 'metrics-dashboard': [link] },
      });
      expect(requests).toEqual(['/api/v1/dashboard/abc-def-ghi', ...ORDINARY]);
      expect(result.observations[0].shown).not.toMatch(/pass|x=|<script>/);
    },
  );

  it('asks for what a shared link names, and for nothing else that Datadog makes of it', async () => {
    const answers = {
      'metrics-dashboard': ['https://p.datadoghq.com/sb/abcdef-0123456789'],
    };
    datadog.shared['abcdef-0123456789'] = '../v2/users';
    const { requests, result } = await requestsOf({ answers });
    expect(requests).toEqual([
      '/api/v1/dashboard/public/abcdef-0123456789',
      ...ORDINARY,
    ]);
    expect(result.observations[0].error).toMatch(/cannot be read/);
  });
});
