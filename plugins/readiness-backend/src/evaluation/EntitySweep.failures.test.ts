// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import type { AssessmentWrite } from '../database/types';
import { otherEntity } from '../__testUtils__/otherEntity';
import {
  READY_ANNOTATIONS,
  serviceEntity,
  services,
} from '../__testUtils__/serviceEntity';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { createTestEvaluation } from '../__testUtils__/createTestEvaluation';

jest.setTimeout(60_000);

/** Names of services whose evaluation fails: owners cannot write anything that does, but we may have a defect. */
const mockDefective = new Set<string>();

jest.mock('backstage-plugin-readiness-common', () => {
  const actual = jest.requireActual('backstage-plugin-readiness-common');
  return {
    ...actual,
    evaluateEntity: (options: { entity: Entity }) => {
      if (mockDefective.has(options.entity.metadata.name)) {
        throw new Error('a defect');
      }
      return actual.evaluateEntity(options);
    },
  };
});

/** What the database refuses. */
const mockRefuses = {
  save: (_writes: AssessmentWrite[]): boolean => false,
  states: false,
  issues: false,
};

jest.mock('../database/operations/assessments/saveAssessments', () => {
  const { saveAssessments } = jest.requireActual(
    '../database/operations/assessments/saveAssessments',
  );
  return {
    saveAssessments: async (
      knex: Knex,
      writes: AssessmentWrite[],
      now: number,
    ) => {
      if (mockRefuses.save(writes)) {
        throw new Error(
          `insert into x values ('secret - text') - value refused`,
        );
      }
      return saveAssessments(knex, writes, now);
    },
  };
});

jest.mock('../database/operations/assessments/listAssessmentStates', () => {
  const { listAssessmentStates } = jest.requireActual(
    '../database/operations/assessments/listAssessmentStates',
  );
  return {
    listAssessmentStates: async (...args: unknown[]) => {
      if (mockRefuses.states) {
        throw new Error('database is locked');
      }
      return listAssessmentStates(...args);
    },
  };
});

jest.mock('../database/operations/platformIssues/reportPlatformIssue', () => {
  const { reportPlatformIssue } = jest.requireActual(
    '../database/operations/platformIssues/reportPlatformIssue',
  );
  return {
    reportPlatformIssue: async (...args: unknown[]) => {
      if (mockRefuses.issues) {
        throw new Error('database is locked');
      }
      return reportPlatformIssue(...args);
    },
  };
});

describe('EntitySweep, when something fails', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it('is tested on both engines', () => {
    expect(databases.eachSupportedId()).toHaveLength(2);
  });

  it.each(databases.eachSupportedId())(
    'lets a bad entity cost only itself, and keeps no secret, on %p',
    async id => {
      const knex = await databases.init(id);
      const secret = 'ghp_abcdefghijklmnopqrstuvwxyz0123456789';
      const long = 'x'.repeat(100_000);
      const catalog = new TestCatalog(
        serviceEntity('books'),
        serviceEntity('control', { metadata: { title: 'a\u0000b' } }),
        serviceEntity('endless', {
          metadata: { description: long },
          annotations: { ...READY_ANNOTATIONS, 'readiness/persistence': long },
          relations: {
            ownedBy: [`group:default/${long}`],
            dependsOn: [`resource:default/${long}`],
          },
        }),
        serviceEntity('leaky', {
          metadata: { description: `token ${secret}`, title: secret },
          annotations: { ...READY_ANNOTATIONS, 'readiness/purpose': secret },
          relations: { partOf: ['system:default/leaky'] },
        }),
        serviceEntity('loop', {
          relations: { dependsOn: ['resource:default/a'] },
        }),
        otherEntity('System', 'leaky', {
          annotations: { 'readiness/code-review': secret },
        }),
        otherEntity('Resource', 'a', {
          relations: [{ type: 'dependsOn', targetRef: 'resource:default/b' }],
        }),
        otherEntity('Resource', 'b', {
          relations: [{ type: 'dependsOn', targetRef: 'resource:default/a' }],
        }),
        serviceEntity('books', { metadata: { namespace: 'other' } }),
      );
      const { sweep, platformIssues } = await createTestEvaluation({
        knex,
        catalog,
      });
      await sweep.run();

      const refs = await knex('readiness_assessments').pluck('entity_ref');
      expect(refs.sort()).toEqual([
        'component:default/books',
        'component:default/control',
        'component:default/endless',
        'component:default/leaky',
        'component:default/loop',
        'component:other/books',
      ]);
      expect(await platformIssues()).toEqual([]);
      for (const table of [
        'readiness_assessments',
        'readiness_checks',
        'readiness_answers',
        'readiness_findings',
        'readiness_sources',
        'readiness_changes',
      ]) {
        expect(JSON.stringify(await knex(table))).not.toContain(secret);
      }
    },
  );

  it.each(databases.eachSupportedId())(
    'names a service that cannot be evaluated, and evaluates the others, on %p',
    async id => {
      const knex = await databases.init(id);
      const catalog = new TestCatalog(...services(3));
      const evaluation = await createTestEvaluation({ knex, catalog });
      mockDefective.add('service-001');
      await evaluation.sweep.run();
      expect(await evaluation.verdicts()).toEqual({
        'service-000': 'ready',
        'service-002': 'ready',
      });
      expect(await evaluation.platformIssues()).toEqual([
        expect.stringMatching(
          /^evaluation-failed: component:default\/service-001 .*a defect/,
        ),
      ]);

      mockDefective.clear();
      await evaluation.sweep.run();
      expect(await evaluation.verdicts()).toMatchObject({
        'service-001': 'ready',
      });
      expect(await evaluation.platformIssues()).toEqual([]);
    },
  );

  it.each(databases.eachSupportedId())(
    'names a service that the database refuses, and stores the others, on %p',
    async id => {
      const knex = await databases.init(id);
      const catalog = new TestCatalog(...services(3));
      const { sweep, verdicts, platformIssues } = await createTestEvaluation({
        knex,
        catalog,
      });
      mockRefuses.save = writes =>
        writes.some(({ entity }) => entity.metadata.name.endsWith('1'));
      await sweep.run();
      mockRefuses.save = () => false;
      expect(Object.keys(await verdicts())).toEqual([
        'service-000',
        'service-002',
      ]);
      expect(await platformIssues()).toEqual([
        expect.stringMatching(
          /^evaluation-failed: component:default\/service-001 .*evaluated: value refused$/,
        ),
      ]);
    },
  );

  it('does not throw when its own database is away', async () => {
    const knex = await databases.init('SQLITE_3');
    const catalog = new TestCatalog(...services(3));
    const { sweep, platformIssues } = await createTestEvaluation({
      knex,
      catalog,
    });
    mockRefuses.states = true;
    await sweep.run();
    expect(await platformIssues()).toEqual([
      expect.stringMatching(/^sweep-failed: .*database is locked/),
    ]);
    mockRefuses.issues = true;
    await expect(sweep.run()).resolves.toBeUndefined();

    mockRefuses.states = false;
    mockRefuses.issues = false;
    await sweep.run();
    expect(await platformIssues()).toEqual([]);
  });
});
