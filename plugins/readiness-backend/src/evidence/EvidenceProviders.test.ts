// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestProvider } from '../__testUtils__/TestProvider';
import { EvidenceProviders } from './EvidenceProviders';

describe('EvidenceProviders', () => {
  it('takes providers in whatever order', () => {
    const one = new EvidenceProviders();
    const other = new EvidenceProviders();
    const [a, b] = [new TestProvider('a', ['x']), new TestProvider('b', ['y'])];
    a.annotations = ['example.com/z', 'example.com/y'];
    b.annotations = ['example.com/y'];
    expect(one.isEmpty).toBe(true);
    one.add(a);
    one.add(b);
    other.add(b);
    other.add(a);
    expect(one.list()).toEqual([a, b]);
    expect([...one.observable()]).toEqual(['a.x', 'b.y']);
    expect(one.keys()).toEqual({
      annotations: ['example.com/y', 'example.com/z'],
      labels: [],
    });
    expect(one.digest()).toBe(other.digest());

    const before = one.digest();
    a.fingerprint = 'another site';
    expect(one.digest()).not.toBe(before);
  });

  it('names the providers of facts that are not configured, and what they lack', () => {
    const providers = new EvidenceProviders();
    providers.add(new TestProvider('health', ['reachable']));
    providers.addNotConfigured({ id: 'splunk', message: 'Set a token.' });
    expect(
      providers.missingFor([
        'splunk.events',
        'health.reachable',
        'datadog.dashboard',
        'datadog.monitors',
      ]),
    ).toEqual([{ id: 'datadog' }, { id: 'splunk', message: 'Set a token.' }]);
  });

  it('refuses what breaks the contract, and two of a name', () => {
    const providers = new EvidenceProviders();
    providers.add(new TestProvider('health'));
    expect(() => providers.add(new TestProvider('health'))).toThrow(
      'The evidence provider "health" is registered twice: give one of the two another id',
    );
    const hasty = new TestProvider('hasty');
    hasty.timeToLive = 1;
    expect(() => providers.add(hasty)).toThrow('must be longer than interval');
    expect(providers.list()).toHaveLength(1);
  });
});
