// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { smallChecklist } from '../__testUtils__/smallChecklist';
import { readGateSettings } from './gate/readGateSettings';
import { readSensitiveReaders } from './readSensitiveReaders';
import { readWaiverSettings } from './readWaiverSettings';

const config = (readiness: JsonObject) =>
  mockServices.rootConfig({ data: { readiness } });
const waivers = (given: JsonObject) =>
  readWaiverSettings(config({ waivers: given }), [smallChecklist()]);
const gate = (given: JsonObject) => readGateSettings(config({ gate: given }));

describe('readWaiverSettings', () => {
  it('has defaults', () => {
    expect(readWaiverSettings(config({}), [])).toEqual({
      maxDays: { blocker: 90, required: 180, recommended: 365 },
      never: new Set(),
      grantedBy: [],
      requestedBy: [],
      git: { locations: [], owners: [] },
    });
  });

  it('reads what is configured', () => {
    expect(
      waivers({
        maxDuration: { blocker: { days: 7 }, required: 'P2W' },
        never: ['data'],
        grantedBy: ['Ops', 'user:default/Ann'],
        requestedBy: ['group:team/platform'],
        git: {
          trusted: {
            locations: ['https://github.com/acme/catalog/blob/main'],
            owners: ['sre'],
          },
        },
      }),
    ).toEqual({
      maxDays: { blocker: 7, required: 14, recommended: 365 },
      never: new Set(['data']),
      grantedBy: ['group:default/ops', 'user:default/ann'],
      requestedBy: ['group:team/platform'],
      git: {
        locations: ['https://github.com/acme/catalog/blob/main'],
        owners: ['group:default/sre'],
      },
    });
  });

  it.each<[JsonObject, string]>([
    [
      { maxDurations: {} },
      'readiness.waivers.maxDurations: no such option; did you mean "maxDuration"?',
    ],
    [
      { maxDuration: { blockers: { days: 1 } } },
      'readiness.waivers.maxDuration.blockers: no such option',
    ],
    [
      { maxDuration: { blocker: { hours: 5 } } },
      'readiness.waivers.maxDuration.blocker: 1 to 3660 days are possible; write whole days, such as { days: 90 }',
    ],
    [
      { maxDuration: { blocker: 'soon' } },
      'write whole days, such as { days: 90 } or P90D',
    ],
    [
      { never: ['data', 'code-revew'] },
      'readiness.waivers.never[1]: no checklist has a check "code-revew"; did you mean "code-review"?',
    ],
    [
      { grantedBy: ['component:default/books'] },
      'readiness.waivers.grantedBy[0]: "component:default/books" is no group and no user: write it as group:default/sre',
    ],
    [
      { git: { trusted: {} } },
      'readiness.waivers.git.trusted: "locations" is missing',
    ],
    [
      { git: { trusted: { locations: ['github.com/acme'] } } },
      'readiness.waivers.git.trusted.locations[0]: "github.com/acme" is no beginning of a location',
    ],
    [{ git: { trust: true } }, 'readiness.waivers.git.trust: no such option'],
  ])('refuses %j with the place', (given, message) => {
    expect(() => waivers(given)).toThrow(message);
  });
});

describe('readGateSettings', () => {
  it('has defaults, which refuse what is missing', () => {
    expect(readGateSettings(config({}))).toEqual({
      onStale: 'warn',
      onMissing: 'refuse',
      maxAgeMs: 3_600_000,
      warn: [],
      keepMs: 90 * 86_400_000,
      keepAtMost: 100_000,
    });
  });

  it.each<[JsonObject, string]>([
    [{ onMising: 'warn' }, 'readiness.gate.onMising: no such option'],
    [{ onMissing: 'deny' }, 'readiness.gate.onMissing: "deny" is no value'],
    [{ level: 'blocked' }, 'readiness.gate.level: "blocked" is no value'],
    [{ maxAge: { hours: 0 } }, 'readiness.gate.maxAge'],
    [{ keepAtMost: 0.5 }, 'readiness.gate.keepAtMost: write a whole number'],
    [
      { warn: [{ owner: 'shop', until: '2027-02-30' }] },
      'readiness.gate.warn[0].until: "2027-02-30" is no day',
    ],
    [
      { warn: [{ owner: 'api:x', until: '2027-01-31' }] },
      'readiness.gate.warn[0].owner: "api:x" is no group and no user',
    ],
  ])('refuses %j with the place', (given, message) => {
    expect(() => gate(given)).toThrow(message);
  });
});

describe('readSensitiveReaders', () => {
  it('reads groups, users and subjects of tokens', () => {
    const readers = ['ops', 'user:default/Ann', 'external:audit'];
    expect(readSensitiveReaders(config({ sensitive: { readers } }))).toEqual([
      'group:default/ops',
      'user:default/ann',
      'external:audit',
    ]);
    expect(() =>
      readSensitiveReaders(config({ sensitive: { groups: [] } })),
    ).toThrow('readiness.sensitive.groups: no such option');
  });
});
