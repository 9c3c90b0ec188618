// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  evaluateEntity,
  type CompiledChecklist,
  type Fact,
} from 'backstage-plugin-readiness-common';
import {
  compileChecklist,
  loadChecklist,
} from 'backstage-plugin-readiness-node/checklist';
import type { ProbeAnswer, ProbeFailure } from '../client/probing/types';
import { healthFacts } from '../facts/description';
import { answered, observedAt, providerOf } from '../testing/collect';

const HONEST = {
  'health-endpoint': 'https://notes.example.test/health',
  'health-covers': 'all',
  'health-sufficient': 'yes',
  'health-security': 'internal-only',
  'health-load-protection': 'cached',
  'accessible-from': 'internet',
  persistence: 'mysql',
  messaging: 'rabbitmq',
  email: 'none',
  'service-access': 'none',
  'external-access': 'none',
};

const beat = (...names: string[]) =>
  Object.fromEntries(
    names.map(name => [name, { status: true, message: 'OK' }]),
  );

describe('health facts evaluated by the built-in checklist', () => {
  let checklist: CompiledChecklist;
  beforeAll(async () => {
    checklist = compileChecklist(await loadChecklist());
  });

  /** `check: status verification` of what evidence changes, and the contradictions. */
  async function evaluateCandidate(
    result: ProbeAnswer | ProbeFailure,
    answers: Record<string, string> = {},
  ) {
    const given: Record<string, string> = { ...HONEST, ...answers };
    const { provider } = providerOf([result, result]);
    const key = given['health-endpoint'];
    const { observations } = await provider.observe(
      { key, entities: [] },
      { signal: new AbortController().signal, now: observedAt },
    );
    const facts = observations.map(
      ({ fact, error: _error, ...rest }): Fact => ({
        ...rest,
        name: fact,
        provider: 'health',
        target: key,
        consecutive: 3,
      }),
    );
    const annotations = Object.fromEntries(
      Object.entries(given).map(([check, text]) => [
        `readiness/${check}`,
        text,
      ]),
    );
    const evaluation = evaluateEntity({
      checklist,
      entity: {
        kind: 'Component',
        metadata: { name: 'notes', annotations },
        spec: { type: 'service', lifecycle: 'production' },
      },
      related: new Map(),
      facts,
      now: observedAt,
    });
    const { verification, status } = evaluation.checks.find(
      ({ check }) => check === 'health-endpoint',
    )!;
    const contradicted = evaluation.checks
      .filter(check => check.status === 'contradicted')
      .map(({ check, message }) => `${check}: ${message}`);
    return [`${status} ${verification}`, ...contradicted];
  }

  it('knows every fact of health that the checklist asks for', () => {
    const asked = JSON.stringify(checklist.source).match(
      /\bhealth\.[a-zA-Z-]+/g,
    )!;
    expect(asked).toContain('health.reachable');
    for (const fact of asked) {
      expect(healthFacts).toContain(fact);
    }
  });

  it('verifies an honest service, even in an outage', async () => {
    const body = { sql: { status: false, message: 'no' }, ...beat('rabbitmq') };
    expect(await evaluateCandidate(answered(beat('sql', 'celery')))).toEqual([
      'pass verified',
    ]);
    expect(await evaluateCandidate(answered(body, { status: 503 }))).toEqual([
      'pass verified',
    ]);
    // Nothing is listed, or nothing can be read: nobody is accused.
    expect(await evaluateCandidate(answered('OK'))).toEqual(['pass verified']);
    expect(await evaluateCandidate(answered('<html>'))).toEqual([
      'pass declared',
    ]);
    expect(await evaluateCandidate(answered('', { status: 401 }))).toEqual([
      'pass declared',
    ]);
    const refused: ProbeFailure = {
      kind: 'failure',
      reason: 'refused',
      message: 'Not listed.',
    };
    expect(await evaluateCandidate(refused)).toEqual(['pass declared']);
  });

  it('contradicts what is not true', async () => {
    const gone = await evaluateCandidate(answered('', { status: 404 }));
    expect(gone.join()).not.toContain('verified');
    expect(await evaluateCandidate(answered(beat('sql')))).toEqual([
      'pass verified',
      'health-covers: The service uses rabbitmq, which the health endpoint does not exercise. It exercises: sql.',
    ]);
    expect(
      await evaluateCandidate(answered(beat('sql', 'celery', 'elasticsearch'))),
    ).toEqual([
      'pass verified',
      'health-sufficient: The health endpoint https://notes.example.test/health exercises elasticsearch, which no answer declares.',
    ]);
    const slow = answered(beat('sql', 'celery'), { milliseconds: 900 });
    expect(await evaluateCandidate(slow)).toEqual([
      'pass verified',
      expect.stringContaining(
        'does the full work (two calls in a row took 300 ms or more each)',
      ),
    ]);
    const leak = {
      ...beat('celery'),
      sql: { status: true, message: 'mysql://u:FAKE@db' },
    };
    expect(await evaluateCandidate(answered(leak))).toEqual([
      'pass verified',
      'health-security: The health endpoint https://notes.example.test/health reveals a name and password in a URL (sql/message), which it must not.',
    ]);
    const plain = {
      'health-endpoint': 'http://notes.example.test/health',
      'health-security': 'shallow-public',
    };
    expect(await evaluateCandidate(answered('OK'), plain)).toEqual([
      'pass verified',
      expect.stringContaining(
        'health-security: The health endpoint http://notes.example.test/health is served over plain HTTP',
      ),
    ]);
  });
});
