// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { IncomingHttpHeaders } from 'node:http';
import type { ProbeAnswer, ProbeFailure } from '../client/probing/types';
import { HealthProvider } from '../provider/HealthProvider';
import { healthFacts } from '../facts/description';

/** @internal */
export const observedAt = Date.UTC(2026, 10, 23);
const MINUTE = 60_000;
/** @internal */
export const observedUrl = 'https://notes.example.test/health';

/** A response as a prober returns it. @internal */
export function answered(
  body: unknown,
  more: Partial<ProbeAnswer> & { headers?: IncomingHttpHeaders } = {},
): ProbeAnswer {
  return {
    kind: 'answer',
    status: 200,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ending: 'complete',
    milliseconds: 10,
    certificateUntil: observedAt + 60 * 24 * 60 * MINUTE,
    withCredentials: false,
    ...more,
    headers: { 'content-type': 'application/json', ...more.headers },
  };
}

/** A provider that gets these responses, one after another. @internal */
export function providerOf(results: (ProbeAnswer | ProbeFailure)[]) {
  const probe = jest.fn(async (_options: { url: string }) => results.shift()!);
  const provider = new HealthProvider({
    prober: { probe },
    interval: 15 * MINUTE,
    timeToLive: 120 * MINUTE,
    timeout: 10_000,
    concurrency: 20,
  });
  return { provider, probe };
}

/** Collects once: the observations by fact: a value, or `{ cannotTell }` or `{ error }`. @internal */
export async function collect(
  results: (ProbeAnswer | ProbeFailure)[],
  options: { url?: string; state?: string; now?: number } = {},
) {
  const { url = observedUrl, state, now = observedAt } = options;
  const { provider, probe } = providerOf(results);
  const result = await provider.observe(
    { key: url, entities: [] },
    { signal: new AbortController().signal, now, state },
  );
  const facts: Record<string, unknown> = {};
  for (const observation of result.observations) {
    const { fact, value, cannotTell, error } = observation;
    const given = [value, cannotTell, error].filter(item => item !== undefined);
    expect([fact, given.length]).toEqual([fact, 1]);
    expect(observation.observedAt).toBe(now);
    facts[fact.replace('health.', '')] =
      value ?? (cannotTell === undefined ? { error } : { cannotTell });
  }
  expect(Object.keys(facts)).toHaveLength(healthFacts.length);
  return { ...result, facts, probe };
}

/** @internal */
export const cannotTell = (text: string) => ({
  cannotTell: expect.stringContaining(text),
});
