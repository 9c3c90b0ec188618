// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { Settings } from './Settings';

const of = (onCall: JsonObject) =>
  new Settings(new ConfigReader({ onCall }), 'onCall');
const example = 'https://rota.example.org';

describe('Settings', () => {
  it('reads what is below the key of the provider', () => {
    const settings = of({
      baseUrl: 'https://rota.example.org/api//',
      token: ' a ',
      teams: ['a', 'b'],
      isBinding: true,
      interval: { minutes: 5 },
      timeToLive: 'PT1H',
      sites: [{ name: 'one', interval: '2m' }],
    });
    expect(settings.baseUrl('baseUrl', { example })).toBe(
      'https://rota.example.org/api',
    );
    expect(settings.text('token')).toBe('a');
    expect(settings.texts('teams')).toEqual(['a', 'b']);
    expect(settings.flag('isBinding')).toBe(true);
    expect(settings.schedule({ interval: 1, timeToLive: 2 })).toEqual({
      interval: 300_000,
      timeToLive: 3_600_000,
    });
    const [site] = settings.items('sites');
    expect(site.key).toBe('onCall.sites[0]');
    expect(site.requiredText('name')).toBe('one');
    expect(site.duration('interval', 1)).toBe(120_000);
  });

  it('has a default where a key is missing, or a text is empty', () => {
    const settings = of({ token: ' ' });
    expect(settings.has('interval')).toBe(false);
    expect(settings.text('token')).toBeUndefined();
    expect(settings.texts('teams')).toBeUndefined();
    expect(settings.flag('isBinding')).toBe(false);
    expect(settings.items('sites')).toEqual([]);
    expect(settings.wholeNumber('concurrency', { otherwise: 4 })).toBe(4);
    expect(settings.duration('interval', 7)).toBe(7);
    expect(settings.baseUrl('baseUrl', { example, otherwise: example })).toBe(
      example,
    );
  });

  it.each<[JsonObject, (settings: Settings) => unknown, string]>([
    [{}, one => one.requiredText('token'), 'onCall.token is missing'],
    [
      {},
      one => one.baseUrl('baseUrl', { example }),
      `onCall.baseUrl: must be an https URL without user and password, such as ${example}`,
    ],
    [
      { baseUrl: 'http://rota.example.org' },
      one => one.baseUrl('baseUrl', { example }),
      'onCall.baseUrl: must be an https URL',
    ],
    [
      { concurrency: 21 },
      one => one.wholeNumber('concurrency', { otherwise: 1, most: 20 }),
      'onCall.concurrency must be a whole number from 1 to 20',
    ],
    [
      { concurrency: 1.5 },
      one => one.wholeNumber('concurrency', { otherwise: 1 }),
      'onCall.concurrency must be a whole number, 1 or more',
    ],
    [
      { interval: '3h' },
      one => one.schedule({ interval: 1, timeToLive: 2 }),
      'onCall.timeToLive must be longer than onCall.interval',
    ],
    [
      { interval: 'soon' },
      one => one.duration('interval', 1),
      'onCall.interval',
    ],
    [{ token: 5 }, one => one.text('token'), 'onCall.token'],
    [
      { sites: [{}] },
      one => one.items('sites')[0].requiredText('name'),
      'onCall.sites[0].name is missing',
    ],
    [
      { sites: [{ interval: 'soon' }] },
      one => one.items('sites')[0].duration('interval', 1),
      'onCall.sites[0].interval',
    ],
  ])('names the key when %j is refused', (onCall, read, message) => {
    expect(() => read(of(onCall))).toThrow(message);
  });
});
