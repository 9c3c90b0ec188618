// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { resolve } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogReadinessFeatures from 'backstage-plugin-catalog-backend-module-readiness';
import {
  evaluateEntity,
  type CatalogEntity,
  type CompiledChecklist,
  type Evaluation,
} from 'backstage-plugin-readiness-common';
import {
  compileChecklist,
  loadChecklist,
} from 'backstage-plugin-readiness-node';
import { DEMO_STATES } from './demoStates';
import { readThroughCatalog } from './__testUtils__/realCatalogBackend';

const ROOT = resolvePackagePath('readiness-test', '..');
const NOW = Date.parse('2026-11-23T12:00:00Z');

const CONTRADICTIONS = {
  'access-undeclared': ['commerce-coordinator'],
  'api-hands-classified-data': ['frontend-app-learner-dashboard'],
  'classified-data-in-splunk': ['ecommerce'],
  'data-dashboard-public': ['enterprise-data-api'],
  'filesystem-scaled-out': ['transcript-worker'],
  'messaging-undeclared': ['xqueue-watcher'],
  'open-health-on-internet': ['forum'],
  'persistence-undeclared': ['video-encode-manager'],
  'runs-without-http': ['grade-exporter'],
  'scaling-on-single': ['analytics-api'],
  'store-holds-classified-data': ['notifications-digest'],
  'usage-above-capacity': ['registrar'],
};

function groupBy<T>(
  items: T[],
  keyOf: (item: T) => string,
  nameOf: (item: T) => string,
) {
  const groups: Record<string, string[]> = {};
  for (const item of items) {
    (groups[keyOf(item)] ??= []).push(nameOf(item));
  }
  for (const names of Object.values(groups)) {
    names.sort();
  }
  return groups;
}

describe('the demo catalog', () => {
  jest.setTimeout(120_000);
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let checklist: CompiledChecklist;
  let entities: Map<string, Entity>;
  const evaluations = new Map<string, Evaluation>();

  beforeAll(async () => {
    checklist = compileChecklist(await loadChecklist());
    entities = await readThroughCatalog({
      databases,
      features: [catalogReadinessFeatures],
      files: [
        resolve(ROOT, 'packages/backend/examples/all.yaml'),
        resolve(ROOT, 'catalog-info.yaml'),
      ],
    });
    const related = entities as ReadonlyMap<string, CatalogEntity>;
    for (const entity of related.values()) {
      if (checklist.appliesTo(entity)) {
        evaluations.set(
          entity.metadata.name,
          evaluateEntity({ checklist, entity, related, now: NOW }),
        );
      }
    }
  });

  it('has services in every state', () => {
    expect(
      groupBy(
        [...evaluations],
        ([, { level, verdict }]) => level ?? verdict,
        ([name]) => name,
      ),
    ).toEqual(DEMO_STATES);
    const statuses = new Set(
      [...evaluations.values()].flatMap(({ checks }) =>
        checks.map(({ status }) => status),
      ),
    );
    // Evidence and waivers, which give the other two, come from elsewhere than the catalog.
    expect([...statuses].sort()).toEqual([
      'contradicted',
      'fail',
      'notApplicable',
      'pass',
      'stale',
      'unanswered',
    ]);
    const monitoring = [...evaluations.values()].map(item => item.monitoring);
    expect([...new Set(monitoring)].sort()).toEqual([
      'monitored',
      'partial',
      'unknown',
      'unmonitored',
    ]);
  });

  it('has exactly one service for each contradiction', () => {
    const found = [...evaluations].flatMap(([name, { checks }]) =>
      checks.flatMap(({ contradictions = [] }) =>
        contradictions.map(({ id }) => ({ id, name })),
      ),
    );
    expect(
      groupBy(
        found,
        ({ id }) => id,
        ({ name }) => name,
      ),
    ).toEqual(CONTRADICTIONS);
    const onAnswers = checklist.contradictions
      .filter(({ requiresFacts }) => !requiresFacts?.length)
      .map(({ id }) => id);
    expect(Object.keys(CONTRADICTIONS)).toEqual(onAnswers.sort());
  });

  it('has the expected findings, and none for ready services', () => {
    const findings = [...evaluations].flatMap(([name, evaluation]) =>
      evaluation.findings.map(({ code }) => ({ code, name })),
    );
    expect(
      groupBy(
        findings,
        ({ name }) => name,
        ({ code }) => code,
      ),
    ).toEqual({
      'ecommerce-worker': ['duplicate-answer', 'secret'],
      'event-sink-consumer': ['dangling-relation', 'na-not-allowed'],
      'notes-api': [
        'empty-value',
        'future-date',
        'impossible-date',
        'na-not-allowed',
        'na-without-reason',
        'none-beside-something',
        'none-not-allowed',
        'placeholder',
        'unknown-name',
        'unknown-value',
        'unknown-value',
      ],
    });
    expect(JSON.stringify([...evaluations.values()])).not.toContain(
      'not-a-real-password',
    );
  });

  it('has every form and every source of an answer', () => {
    const answers = [...evaluations.values()].flatMap(({ checks }) =>
      checks.flatMap(({ answer }) => answer ?? []),
    );
    const setOf = <T>(values: T[]) => [...new Set(values)].sort();
    expect(setOf(answers.map(({ form }) => form))).toEqual([
      'invalid',
      'notApplicable',
      'planned',
      'value',
    ]);
    expect(setOf(answers.map(({ source }) => source.level))).toEqual([
      'catalog',
      'domain',
      'own',
      'system',
    ]);
    expect(
      setOf([...evaluations.values()].flatMap(item => item.dataClasses)),
    ).toEqual(['confidential', 'none', 'pii', 'tracking-logs']);
    const launches = [...evaluations].filter(([, item]) => item.launchDate);
    expect(launches.map(([name]) => name).sort()).toEqual([
      'commerce-coordinator',
      'enterprise-subsidy',
      'frontend-app-authoring',
      'frontend-app-ora-grading',
      'grade-exporter',
    ]);
  });

  it('gives the guest services of their own', () => {
    const guest = entities.get('user:default/guest');
    expect(guest?.relations).toContainEqual({
      type: 'memberOf',
      targetRef: 'group:default/guests',
    });
    const mine = [...entities.values()].filter(
      ({ kind, relations }) =>
        kind === 'Component' &&
        relations?.some(
          ({ type, targetRef }) =>
            type === 'ownedBy' && targetRef === 'group:default/guests',
        ),
    );
    expect(mine.map(({ metadata }) => metadata.name).sort()).toEqual([
      'codejail-service',
      'forum',
      'frontend-app-learner-dashboard',
      'notes-api',
      'xqueue',
      'xqueue-watcher',
    ]);
  });

  it('has no dangling relation except the intended one', () => {
    const dangling = [...entities.values()].flatMap(({ relations = [] }) =>
      relations
        .map(({ targetRef }) => targetRef)
        .filter(ref => !entities.has(ref)),
    );
    expect(dangling).toEqual(['resource:default/profile-events-topic']);
  });
});
