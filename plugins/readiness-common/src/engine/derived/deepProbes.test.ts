// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { TestAnswer } from '../../testing/evaluationInput';
import { derive } from '../../__testUtils__/derive';

const DATABASE = { name: 'db', kind: 'database' };
const DISK = { name: 'diskSpace', kind: 'system' };

const URL = 'https://shop.example.com/health';
const asks = (path: string, more: object = {}) => ({
  name: `asks ${path}`,
  path,
  ...more,
});

function at(
  asked: unknown,
  options: {
    url?: TestAnswer;
    components?: unknown;
    answers?: Record<string, TestAnswer>;
    fact?: string;
  } = {},
) {
  const { url = URL, components = [DATABASE], answers = {} } = options;
  return derive({
    components,
    facts: { [options.fact ?? 'repository.livenessPaths']: asked },
    answers: { 'health-endpoint': url, ...answers },
  }).values;
}

const liveness = (...parameters: Parameters<typeof at>) =>
  at(...parameters)['deep-liveness-probes'];

describe('deep-liveness-probes', () => {
  it('are those that ask the endpoint that exercises dependencies', () => {
    expect(
      liveness([asks('/health/'), asks('/live'), asks('//health'), 'x', 7]),
    ).toEqual(['asks /health/', 'asks //health']);
    expect(liveness([asks('/health?deep')])).toEqual([]);
    expect(
      liveness([asks('/health?b=2&a=1')], { url: `${URL}/?a=1&b=2` }),
    ).toEqual(['asks /health?b=2&a=1']);
  });

  it('are empty when the endpoint is not deep, or nobody can tell', () => {
    const asked = [asks('/health'), asks('/')];
    expect(liveness(asked, { components: [DISK] })).toEqual([]);
    expect(liveness(asked, { components: ['db'] })).toEqual([]);
    expect(liveness('asks /health')).toEqual([]);
    expect(liveness([{ path: '/health' }])).toEqual([]);
    expect(liveness(asked, { url: 'none' })).toEqual([]);
    expect(liveness(asked, { url: 'https://shop.example.com/' })).toEqual([]);
    expect(liveness(asked, { url: { form: 'planned' } })).toEqual([]);
    const monitor = { values: [URL], qualifier: 'missed-run' };
    expect(liveness(asked, { url: monitor })).toEqual([]);
  });

  it('count on the host of a gateway when its path or its components are the own ones', () => {
    const url = 'https://edge.example.com/health';
    expect(liveness([asks('/health')], { url })).toEqual([]);
    expect(
      liveness([asks('/heartbeat')], {
        url: 'https://edge.example.com/heartbeat',
      }),
    ).toEqual(['asks /heartbeat']);
    // An address says nothing about what stands there
    expect(
      liveness([asks('/health')], { url: 'http://10.0.0.7:8080/health' }),
    ).toEqual(['asks /health']);
    const declared = {
      persistence: 'mysql',
      messaging: 'none',
      email: 'none',
      'service-access': 'none',
      'external-access': 'none',
    };
    expect(liveness([asks('/health')], { url, answers: declared })).toEqual([
      'asks /health',
    ]);
    // Nothing is declared, so that what is exercised there is not the service's
    const none = { ...declared, persistence: 'none' };
    expect(liveness([asks('/health')], { url, answers: none })).toEqual([]);
  });

  it('ask the same port when that is not the one of requests', () => {
    const managed = [asks('/health', { port: '8081' })];
    expect(liveness(managed)).toEqual([]);
    expect(liveness(managed, { url: 'http://shop:8081/health' })).toEqual([
      'asks /health',
    ]);
  });

  it('are seen behind a proxy that takes a prefix off the path', () => {
    const url = 'https://shop.example.com/shop/health';
    expect(liveness([asks('/health')], { url })).toEqual([]);
    expect(liveness([asks('/health', { bases: ['/shop'] })], { url })).toEqual([
      'asks /health',
    ]);
  });
});

describe('deep-readiness-probes', () => {
  it('are those of readiness probes and load balancers', () => {
    const values = at([asks('/health')], { fact: 'repository.readinessPaths' });
    expect(values['deep-readiness-probes']).toEqual(['asks /health']);
    expect(values['deep-liveness-probes']).toEqual([]);
  });
});

describe('exercised-components', () => {
  it('are those that all instances share', () => {
    const cache = { name: 'cache', kind: 'cache' };
    expect(
      at([], { components: [DATABASE, DISK, 'thing', cache] })[
        'exercised-components'
      ],
    ).toEqual(['db', 'cache']);
  });
});
