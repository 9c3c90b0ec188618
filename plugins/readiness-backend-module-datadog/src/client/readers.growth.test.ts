// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expectLinearGrowth } from 'backstage-plugin-readiness-node/testUtils';
import { evaluateMonitor } from '../facts/evaluateMonitors';
import { evaluateTests } from '../facts/evaluateTests';
import { SilentMonitors } from '../facts/SilentMonitors';
import { EndlessDowntimes } from './EndlessDowntimes';
import {
  readDashboard,
  readDowntimes,
  readMonitors,
  readTests,
} from './readers';

const many = <T>(size: number, make: (at: number) => T): T[] =>
  Array.from({ length: size }, (_, at) => make(at));
const COMMON = { size: 1_000, most: 200_000 };

describe('the time for what Datadog sends grows with its size,', () => {
  it('of a dashboard whose graphs are all empty', () => {
    expectLinearGrowth({
      ...COMMON,
      input: size => ({
        widgets: many(size, () => ({
          definition: {
            type: 'group',
            widgets: [
              {
                definition: {
                  type: 'timeseries',
                  requests: many(5, () => ({ q: ' '.repeat(20), style: {} })),
                },
              },
            ],
          },
        })),
      }),
      read: readDashboard,
    });
  });

  it('of monitors under as many downtimes', () => {
    expectLinearGrowth({
      ...COMMON,
      most: 50_000,
      input: size => ({
        monitors: many(size, id => ({
          id,
          name: 'x'.repeat(50),
          tags: [`service:a${id}`, 'env:prod'],
          options: { silenced: { 'host:a': null } },
          matching_downtimes: many(3, () => ({ end: 1, scope: ['env:a'] })),
        })),
        downtimes: {
          data: many(size, id => ({
            attributes: {
              status: 'active',
              scope: '*',
              schedule: {},
              monitor_identifier: { monitor_tags: [`service:b${id}`, 'x'] },
            },
          })),
        },
      }),
      read: ({ monitors, downtimes }) => {
        const endless = new EndlessDowntimes(readDowntimes(downtimes).endless);
        const silent = new SilentMonitors();
        for (const monitor of readMonitors(monitors)) {
          silent.add(monitor, evaluateMonitor(monitor, endless));
        }
        return silent.describe();
      },
    });
  });

  it('of synthetic tests, with many tags each', () => {
    expectLinearGrowth({
      ...COMMON,
      input: size => ({
        tests: many(size, at => ({
          tags: many(10, tag => `Tag${tag}:${at}`),
          status: 'live',
        })),
      }),
      read: body =>
        evaluateTests(
          { tests: readTests(body), isWhole: true },
          { wanted: [['a', 'b'], ['service:a']], isBinding: true },
        ),
    });
  });

  it('of one test with very many tags', () => {
    expectLinearGrowth({
      ...COMMON,
      input: size => ({ tests: [{ tags: many(size, tag => `T${tag}`) }] }),
      read: body =>
        evaluateTests(
          { tests: readTests(body), isWhole: true },
          { wanted: [['a'], ['service:a']], isBinding: true },
        ),
    });
  });
});
