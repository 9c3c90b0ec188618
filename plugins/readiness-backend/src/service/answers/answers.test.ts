// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import {
  HIDDEN_ENTITY,
  HIDDEN_REASON,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import request from 'supertest';
import {
  BOOKS,
  checklist,
  CONDITIONAL,
  createTestRouter,
  seedRouter,
} from '../../__testUtils__/createTestRouter';
import { saveAssessments } from '../../database/operations/assessments/saveAssessments';
import { assessmentWrite } from '../../__testUtils__/assessmentWrite';
import { serviceEntity } from '../../__testUtils__/serviceEntity';
import { smallChecklist } from '../../__testUtils__/smallChecklist';
import { exportAnswers } from './exportAnswers';
import type { ListedAnswer } from './answerColumns';

jest.setTimeout(60_000);

const NOW = Date.parse('2026-11-23T12:00:00Z');

async function all(items: AsyncIterable<ListedAnswer[]>) {
  const found: ListedAnswer[] = [];
  for await (const portion of items) {
    found.push(...portion);
  }
  return found;
}

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('answers.csv on %p', id => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await databases.init(id);
    await seedRouter(knex);
  });

  it('has a line for each applicable check of each service that the filters find', async () => {
    const { app } = createTestRouter({ knex });
    const { text, headers } = await request(app)
      .get('/answers.csv?q=leaky')
      .expect(200);
    expect(headers['content-disposition']).toContain('answers.csv');
    const [head, ...lines] = text.trim().split('\r\n');
    expect(head).toMatch(/^"service","entityRef","owner","lifecycle","check"/);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.every(line => line.includes('component:default/leaky'))).toBe(
      true,
    );
    expect(lines.find(line => line.includes('"health-endpoint"'))).toMatch(
      /"blocker","fail",.*"none","own"/,
    );
  });

  it('writes nothing that a spreadsheet runs', async () => {
    const { app } = createTestRouter({ knex });
    const { text } = await request(app).get('/answers.csv?q=books').expect(200);
    expect(text).toContain(`"'=HYPERLINK(""http://evil"")"`);
    expect(text).not.toContain('"=');
  });

  it('has the services that the caller may read, and no others', async () => {
    const { app } = createTestRouter({
      knex,
      decision: CONDITIONAL,
      readable: [BOOKS],
    });
    const { text } = await request(app).get('/answers.csv').expect(200);
    expect(text).toContain('component:default/books');
    expect(text).not.toMatch(/leaky|bare/);
  });

  it('is read in portions, services by name', async () => {
    const names = Array.from({ length: 230 }, (_, at) => `many-${1000 + at}`);
    await saveAssessments(
      knex,
      names.map(name =>
        assessmentWrite({
          entity: serviceEntity(name) as any,
          checklist,
          now: NOW,
        }),
      ),
      NOW,
    );
    const found = await all(
      exportAnswers({ knex, query: { q: 'many-' }, checklists: [checklist] }),
    );
    expect([...new Set(found.map(({ service }) => service.name))]).toEqual(
      names,
    );
  });

  it('hides sensitive reasons, and names that the caller may not read', async () => {
    const sensitive = smallChecklist({
      sections: checklist.source.sections.map(section => ({
        ...section,
        sensitive: true,
      })),
    });
    const entity = serviceEntity('told');
    const write = assessmentWrite({
      entity: entity as any,
      checklist: sensitive,
      now: NOW,
    });
    await saveAssessments(
      knex,
      [
        {
          ...write,
          evaluation: {
            ...write.evaluation,
            checks: write.evaluation.checks.map(result =>
              result.check === 'purpose'
                ? {
                    ...result,
                    message: 'Of component:default/secret',
                    fact: {
                      name: 'f',
                      provider: 'p',
                      target: 't',
                      observedAt: NOW,
                      consecutive: 1,
                      value: 'component:default/secret',
                    },
                  }
                : result,
            ),
          },
        },
      ],
      NOW,
    );
    const asked = {
      knex,
      query: { q: 'told' },
      checklists: [sensitive],
    };
    const purposeOf = (found: ListedAnswer[]) =>
      found.find(({ result }) => result.check === 'purpose')!.result;

    const open = purposeOf(await all(exportAnswers(asked)));
    expect(open.fact?.value).toBe('component:default/secret');

    const hidden = purposeOf(
      await all(
        exportAnswers({ ...asked, readable: async () => new Set<string>() }),
      ),
    );
    expect(hidden.message).toBe(`Of ${HIDDEN_ENTITY}`);
    expect(JSON.stringify(hidden)).not.toContain('secret');

    const withheld = purposeOf(
      await all(exportAnswers({ ...asked, maySeeSensitive: () => false })),
    );
    expect(withheld.message).toBe(HIDDEN_REASON);
    expect(withheld.fact?.value).toBeUndefined();
  });

  it('gives teams as CSV too', async () => {
    const { app } = createTestRouter({ knex });
    const { text } = await request(app).get('/teams.csv?by=owner').expect(200);
    const [head, ...lines] = text.trim().split('\r\n');
    expect(head).toMatch(/^"ref","parent","services","notReady"/);
    expect(lines.map(line => line.split(',')[0]).sort()).toEqual([
      '"group:default/other"',
      '"group:default/shop"',
    ]);
  });
});
