// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { moveDates } from './moveDates';

const DAY_MS = 24 * 60 * 60 * 1000;
const WRITTEN = Date.parse('2026-11-26T00:00:00Z');
/** The longest waiver of a required check, which both of the demo are for. */
const LONGEST_DAYS = 180;

// eslint-disable-next-line no-restricted-syntax
const examples = resolve(__dirname, '../../examples/openedx');

const waived = ['learning-core', 'enterprise'].map(folder => {
  const text = readFileSync(
    resolve(examples, folder, 'catalog-info.yaml'),
    'utf8',
  );
  const [, key, value] = /(readiness\/[a-z-]+\.waiver): "(.*)"/.exec(text)!;
  return { metadata: { annotations: { [key]: value } } };
});

describe('moveDates', () => {
  it('leaves everything as it is in the first three months, and services that request no waiver always', () => {
    for (const entity of waived) {
      expect(moveDates(entity, WRITTEN + 89 * DAY_MS)).toBe(entity);
    }
    const other = {
      metadata: {
        name: 'other',
        annotations: { 'readiness/load-test': '2026-05-27' },
      },
    };
    expect(moveDates(other, WRITTEN + 900 * DAY_MS)).toBe(other);
  });

  it('moves days of answers and waivers by the same time, and nothing that is no day', () => {
    const entity = {
      metadata: {
        name: 'worker',
        annotations: {
          'readiness/load-test': '2026-05-27 https://wiki/enterprise-2026-05',
          'readiness/load-test.waiver': 'until 2027-04-30 - Booked, ENT-9402',
          'readiness/capacity': '2026-02-30',
          'example.com/since': '2026-05-27',
        },
      },
    };
    const { annotations } = moveDates(entity, WRITTEN + 100 * DAY_MS).metadata;
    expect(annotations).toEqual({
      'readiness/load-test': '2026-08-25 https://wiki/enterprise-2026-05',
      'readiness/load-test.waiver': 'until 2027-07-29 - Booked, ENT-9402',
      'readiness/capacity': '2026-02-30',
      'example.com/since': '2026-05-27',
    });
  });

  it('keeps the waivers of the demo catalog possible on every day of three years', () => {
    for (let days = 0; days < 3 * 365; days++) {
      const now = WRITTEN + days * DAY_MS;
      for (const entity of waived) {
        const [line] = Object.values(
          moveDates(entity, now).metadata.annotations,
        );
        const until = Date.parse(`${/\d{4}-\d{2}-\d{2}/.exec(line)}T00:00:00Z`);
        expect(until).toBeGreaterThan(now + 14 * DAY_MS);
        expect(until).toBeLessThanOrEqual(now + LONGEST_DAYS * DAY_MS);
      }
    }
  });
});
