// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { observedEntity } from 'backstage-plugin-readiness-node/testUtils';
import type { DatadogSettings } from '../settings/types';
import { planOf } from './planOf';
import { readDashboardLink } from './readDashboardLink';

const settings: DatadogSettings = {
  sites: [
    { site: 'datadoghq.eu', apiKey: 'a', applicationKey: 'b', apiUrl: 'c' },
  ],
  serviceTag: 'service:{name}',
  serviceTagIsBinding: false,
  interval: 1,
};
const URL_OF = 'https://app.datadoghq.com/dashboard/abc-def-ghi';

describe('planOf', () => {
  it.each([
    [{}, [['service:grades']], false],
    [
      { labels: { 'tags.datadoghq.com/service': 'Marks' } },
      [['service:marks']],
      true,
    ],
    [
      { annotations: { 'datadoghq.com/tag-name': 'Marks' } },
      [['marks'], ['service:marks']],
      true,
    ],
    [
      {
        annotations: {
          'datadoghq.com/monitor_tags': 'app:Marks , env:prod',
          'datadoghq.com/tag-name': 'other',
        },
        labels: { 'tags.datadoghq.com/service': 'other' },
      },
      [['app:marks', 'env:prod']],
      true,
    ],
    [
      { annotations: { 'datadoghq.com/monitor_tags': 'critical, team:marks' } },
      [['critical', 'team:marks']],
      true,
    ],
    [{ annotations: { 'datadoghq.com/monitor_tags': '"x" OR *' } }, [], true],
    [
      { annotations: { 'datadoghq.com/monitor_tags': 'a,b,c,d,e,f' } },
      [],
      true,
    ],
  ])('takes the tags of %j', (more, wanted, isBinding) => {
    expect(planOf(observedEntity('grades', more), settings)).toMatchObject({
      wanted,
      isBinding,
    });
  });

  it('takes the site from the annotation, else a dashboard, else the first', () => {
    const site = (more: Parameters<typeof observedEntity>[1]) =>
      planOf(observedEntity('grades', more), settings).site;
    const answers = { 'metrics-dashboard': [URL_OF] };
    expect(site({})).toBe('datadoghq.eu');
    expect(site({ answers })).toBe('datadoghq.com');
    const annotations = { 'datadoghq.com/site': 'us3.datadoghq.com' };
    expect(site({ answers, annotations })).toBe('us3.datadoghq.com');
    const elsewhere = { 'datadoghq.com/site': 'evil.example.org' };
    expect(site({ annotations: elsewhere })).toBe('datadoghq.eu');
  });

  it('reads the answered dashboards, and at the annotated ones only without', () => {
    const annotations = {
      'datadoghq.com/dashboard-url': `${URL_OF}, https://p.datadoghq.com/sb/tok-en12345`,
    };
    const ids = (answers: Record<string, string[]>) =>
      planOf(
        observedEntity('grades', { annotations, answers }),
        settings,
      ).dashboards.map(({ id, token }) => id ?? token);
    expect(ids({})).toEqual(['abc-def-ghi', 'tok-en12345']);
    expect(ids({ 'metrics-dashboard': ['https://grafana.test/d/1'] })).toEqual(
      [],
    );
  });

  it('gives one key to those that share everything, and shows no public link in it', () => {
    const key = (name: string, link: string) =>
      planOf(
        observedEntity(name, {
          annotations: {
            'datadoghq.com/monitor_tags': 'team:marks',
            'datadoghq.com/dashboard-url': link,
          },
        }),
        settings,
      ).key;
    const link = 'https://p.datadoghq.com/sb/tok-en12345';
    expect(key('a', link)).toBe(key('b', link));
    expect(key('a', link)).not.toBe(key('a', URL_OF));
    expect(key('a', link)).toMatch(
      /^datadoghq\.com team:marks dashboards:[\da-f]{12}$/,
    );
  });
});

describe('readDashboardLink', () => {
  it.each([
    [
      'https://app.datadoghq.com/dashboard/ABC-def-ghi/a-slug?live=true',
      { site: 'datadoghq.com', id: 'abc-def-ghi' },
    ],
    [
      'https://acme.us5.datadoghq.com/dashboard/abc-def-ghi',
      { site: 'us5.datadoghq.com', id: 'abc-def-ghi' },
    ],
    [
      'https://p.datadoghq.eu/sb/0a1b2c3d-4e5f',
      { site: 'datadoghq.eu', token: '0a1b2c3d-4e5f' },
    ],
    ['https://app.datadoghq.com/dash/integration/1', { site: 'datadoghq.com' }],
    ['https://app.datadoghq.com/dashboard/lists', { site: 'datadoghq.com' }],
  ])('reads %s', (url, expected) => {
    expect(readDashboardLink(` ${url} `)).toEqual({ url, ...expected });
  });

  it.each([
    'https://grafana.example.org/d/abc-def-ghi',
    'https://datadoghq.com.example.org/dashboard/abc-def-ghi',
    'https://notdatadoghq.com/dashboard/abc-def-ghi',
    'ftp://app.datadoghq.com/dashboard/abc-def-ghi',
    'abc-def-ghi',
  ])('leaves %s to others', url => {
    expect(readDashboardLink(url)).toBeUndefined();
  });
});
