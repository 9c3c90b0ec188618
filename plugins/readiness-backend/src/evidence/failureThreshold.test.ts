// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import fc from 'fast-check';
import { evaluateEntity } from 'backstage-plugin-readiness-common';
import { serviceEntity } from '../__testUtils__/serviceEntity';
import { evidenceChecklist } from '../__testUtils__/evidenceChecklist';
import { mergeFacts } from './mergeFacts';
import { getFingerprint } from './getFingerprint';
import { toFact } from './toFact';
import type { Collection, StoredFact } from '../database/factTypes';

const START = Date.parse('2026-11-23T10:00:00Z');
const MINUTE = 60_000;
const checklist = evidenceChecklist();
const entity = serviceEntity('books', {
  annotations: { 'readiness/health-endpoint': 'https://books/health' },
});

/** Whether the health endpoint is contradicted after each of these observations. */
function accusedAfterEach(
  values: unknown[],
  failureThreshold: number,
): boolean[] {
  let known: StoredFact[] = [];
  let fingerprint: string | undefined;
  let isAccused = false;
  return values.map((value, index) => {
    const now = START + index * MINUTE;
    const fact = 'test.reachable';
    const collect: Collection = {
      target: {
        targetId: 't',
        provider: 'test',
        target: 'x',
        failures: 0,
        stops: 0,
      },
      entities: ['component:default/books'],
      servicesHash: '',
      at: now,
      outcome: {
        kind: 'observed',
        observations: [
          { fact, value: value as never, observedAt: now, expiresAt: 1e15 },
        ],
        isWhole: true,
      },
    };
    const { writes, changed } = mergeFacts(known, collect, {
      timeToLive: 60 * MINUTE,
      failureThreshold,
    });
    known = writes;
    // Evaluated only when it has to be, as in the backend.
    const next = getFingerprint(known[0], { now, failureThreshold });
    expect(changed.size > 0).toBe(next !== fingerprint);
    if (changed.size > 0) {
      fingerprint = next;
      const { checks } = evaluateEntity({
        checklist,
        entity,
        related: new Map(),
        facts: known.flatMap(
          one =>
            toFact({ ...one, target: 'x' }, { now, failureThreshold }) ?? [],
        ),
        now,
        failureThreshold,
      });
      isAccused = checks.some(({ status }) => status === 'contradicted');
    }
    return isAccused;
  });
}

describe('a worse observation', () => {
  it('counts when the last observations were all worse, whatever their values, and never when one was good', () => {
    const value = fc.constantFrom<unknown>(false, '', true, 'well', 'slow');
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        (values, failureThreshold) => {
          const expected = values.map((_, index) => {
            const last = values.slice(0, index + 1).slice(-failureThreshold);
            return (
              last.length === failureThreshold &&
              last.every(one => one === false || one === '')
            );
          });
          expect(accusedAfterEach(values, failureThreshold)).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });
});
