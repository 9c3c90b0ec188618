// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import {
  createTestDecisions,
  type TestUser,
} from '../__testUtils__/createTestDecisions';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { serviceEntity } from '../__testUtils__/serviceEntity';
import { smallChecklist } from '../__testUtils__/smallChecklist';
import { TestChecklists } from '../__testUtils__/TestChecklists';
import { evidenceChecklist } from '../__testUtils__/evidenceChecklist';
import { TestProvider } from '../__testUtils__/TestProvider';

jest.setTimeout(60_000);

const BOOKS = '/services/component/default/books';
const SECRETS = ['shark', 'tuna', 'whale', 'OPS-77'];

/** Every text in one section, which is sensitive. */
function sensitiveChecklist() {
  const { sections, contradictions } = evidenceChecklist().source;
  return smallChecklist({
    sections: sections.map(section => ({ ...section, sensitive: true })),
    contradictions: contradictions!.map(rule => ({
      ...rule,
      message: 'Observed {fact:test.reachable}.',
      when: { 'facts.test.reachable': 'shark' },
    })),
    roles: { monitoring: 'monitoring' },
  });
}

describe('sensitive sections', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  async function setUp(id: Parameters<typeof databases.init>[0]) {
    const knex = await databases.init(id);
    const provider = new TestProvider();
    const license = new TestProvider('code', ['license']);
    provider.see = () => [{ value: 'shark', shown: 'whale of a shark' }];
    license.see = () => [{ value: 'tuna' }];
    const catalog = new TestCatalog(
      serviceEntity('books', {
        annotations: { 'readiness/health-endpoint': 'https://books/health' },
      }),
    );
    const test = await createTestDecisions({
      knex,
      catalog,
      checklists: new TestChecklists(sensitiveChecklist()),
      providers: [provider, license],
      config: {
        readiness: {
          evidence: { failureThreshold: 1 },
          sensitive: { readers: ['group:default/ops'] },
        },
      },
    });
    await test.sweep.run();
    await test.post('ann', `${BOOKS}/evidence`, {});
    return test;
  }

  /** What one user is shown, wherever it may be. */
  async function channels(
    test: Awaited<ReturnType<typeof setUp>>,
    user: TestUser,
    waiver: { id: string },
  ): Promise<Record<string, string>> {
    const paths = {
      detail: BOOKS,
      brief: `${BOOKS}/brief.md`,
      history: `${BOOKS}/history`,
      list: '/services',
      csv: '/services.csv',
      contradictions: '/contradictions',
      inventory: '/inventory/license',
      waivers: '/waivers',
      waiver: `/waivers/${waiver.id}`,
      decisions: '/decisions',
      gate: `${BOOKS}/gate`,
    };
    const shown: Record<string, string> = {};
    for (const [channel, path] of Object.entries(paths)) {
      const { status, text } = await test.get(user, path);
      expect([channel, status]).toEqual([channel, 200]);
      shown[channel] = text;
    }
    const { text: observed } = await test.post(user, `${BOOKS}/evidence`, {});
    const drafted = await test.post(user, '/evaluations', {
      withStored: true,
      entity: serviceEntity('books', {
        annotations: { 'readiness/health-endpoint': 'https://books/health' },
        relations: { ownedBy: ['group:default/others'] },
      }),
    });
    expect(drafted.status).toBe(200);
    return { ...shown, observed, draft: drafted.text };
  }

  const tellsAny = (text: string) =>
    SECRETS.filter(secret => text.includes(secret));

  it.each(databases.eachSupportedId())(
    'tell reasons and observations to the owner and configured groups, and to nobody else in any channel, on %p',
    async id => {
      const test = await setUp(id);
      const { body: waiver } = await test.request('ann', 'books', {
        check: 'health-endpoint',
        reason: 'The shark is tame, see OPS-77',
        ticket: 'OPS-77',
        objection: true,
        until: '2026-12-24',
      });
      expect(waiver).toMatchObject({
        reason: 'The shark is tame, see OPS-77',
        objection: {
          rules: [
            { id: 'nobody-answers', message: 'Observed whale of a shark.' },
          ],
          observations: [{ fact: 'test.reachable', value: 'shark' }],
        },
      });

      // The contradiction while it is open.
      const open = await test.get('eve', '/contradictions');
      expect(open.body.error).toBeUndefined();
      expect(open.body.items).toMatchObject([
        { check: 'health-endpoint', observations: [] },
      ]);
      expect(tellsAny(open.text)).toEqual([]);
      for (const user of ['ann', 'otto'] as const) {
        const { text } = await test.get(user, '/contradictions');
        expect(tellsAny(text)).toContain('shark');
      }

      const asked = await test.decide('otto', waiver, 'grant', {
        comment: 'A tame shark',
      });
      expect(asked.status).toBe(200);

      for (const [channel, text] of Object.entries(
        await channels(test, 'eve', waiver),
      )) {
        expect([channel, tellsAny(text)]).toEqual([channel, []]);
      }
      for (const user of ['ann', 'otto'] as const) {
        const shown = await channels(test, user, waiver);
        for (const channel of [
          'detail',
          'brief',
          'waivers',
          'waiver',
          'decisions',
          'observed',
          'draft',
        ]) {
          expect([channel, tellsAny(shown[channel])]).not.toEqual([
            channel,
            [],
          ]);
        }
      }

      // What is left is still said.
      const { body } = await test.get('eve', `/waivers/${waiver.id}`);
      expect(body).toMatchObject({
        hidden: true,
        state: 'granted',
        decidedBy: 'user:default/otto',
        until: '2026-12-24',
      });
      const health = (await test.service('books', 'eve')).checks.find(
        ({ check }: { check: string }) => check === 'health-endpoint',
      );
      expect(health).toMatchObject({
        hidden: true,
        status: 'waived',
        was: 'contradicted',
        answer: { text: 'https://books/health' },
        waiver: { by: 'user:default/otto', id: waiver.id },
      });
      // Not to a conflict either.
      const conflict = await test.decide('eve', waiver, 'revoke');
      expect(tellsAny(conflict.text)).toEqual([]);
    },
  );
});
