// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { mockCredentials } from '@backstage/backend-test-utils';
import knexFactory, { type Knex } from 'knex';
import {
  type Process,
  startProcess,
} from '../../benchmarks/evidence/startProcess';
import { freshDatabase } from '../../benchmarks/freshDatabase';
import type { DecidingOrder } from '../__testUtils__/decidingBackend';

jest.setTimeout(240_000);

const PATH = '/services/component/default/course-search';
const FILE = resolve(__dirname, '../__testUtils__/decidingBackend.ts');
const COMPILER = require.resolve('@backstage/cli/config/nodeTransform.cjs');
const IN_TWO_MONTHS = new Date(Date.now() + 60 * 24 * 60 * 60 * 1000)
  .toISOString()
  .slice(0, 10);

describe('a backend that is killed between a decision and its evaluation', () => {
  const folders: string[] = [];
  const cleanups: (() => Promise<void>)[] = [];
  const running = new Set<Process>();

  afterEach(async () => {
    await Promise.all([...running].map(one => one.kill()));
    running.clear();
    for (const cleanup of cleanups.splice(0).reverse()) {
      await cleanup();
    }
    folders.splice(0).forEach(path => rmSync(path, { recursive: true }));
  });

  async function databaseOf(name: string): Promise<string> {
    if (name === 'a file of SQLite') {
      const folder = mkdtempSync(join(tmpdir(), 'readiness-killed-'));
      folders.push(folder);
      return `sqlite:${join(folder, 'portal.db')}`;
    }
    const { database, drop } = await freshDatabase('postgres');
    cleanups.push(drop);
    return database;
  }

  /** Of the test's own, as another process sees the tables. */
  function connect(database: string): Knex {
    const [client, filename] = database.split(/:(.*)/);
    const knex = knexFactory(
      client === 'sqlite'
        ? {
            client: 'better-sqlite3',
            connection: { filename },
            useNullAsDefault: true,
          }
        : { client: 'pg', connection: database },
    );
    cleanups.push(() => knex.destroy());
    return knex;
  }

  async function start(options: DecidingOrder['start']) {
    const backend = startProcess(FILE, {
      execArgv: ['--require', COMPILER],
      env: { ...process.env, LOG_LEVEL: 'error', NODE_ENV: 'test' },
    });
    running.add(backend);
    const order = (message: DecidingOrder) => backend.ask<string>(message);
    const address = await order({ start: options });
    const ask = async (user: string, path: string, body?: object) => {
      const response = await fetch(address + path, {
        method: body ? 'POST' : 'GET',
        headers: {
          authorization: mockCredentials.user.header(`user:default/${user}`),
          'content-type': 'application/json',
        },
        body: body && JSON.stringify(body),
      });
      return response.json();
    };
    return { backend, order, ask };
  }

  it.each(['a file of SQLite', 'PostgreSQL'])(
    'keeps the decision on %s, evaluates it once started again, and says so once in the history',
    async name => {
      const database = await databaseOf(name);
      const first = await start({ database, isHalting: true });
      await first.order({ sweep: true });
      const waiver = await first.ask('ann', `${PATH}/waivers`, {
        check: 'code-review',
        reason: 'Reviewers start next month',
        until: IN_TWO_MONTHS,
      });
      expect(waiver).toMatchObject({ state: 'requested' });
      const answer = first
        .ask('otto', `/waivers/${waiver.id}/decisions`, {
          action: 'grant',
          version: waiver.version,
        })
        .then(
          () => 'answered',
          () => 'cut off',
        );
      await first.order({ untilHalted: true });
      const knex = connect(database);
      const verdicts = () =>
        knex('readiness_assessments')
          .where('name', 'course-search')
          .pluck('verdict');
      expect(await knex('readiness_waivers').pluck('state')).toEqual([
        'granted',
      ]);
      expect(await verdicts()).toEqual(['notReady']);
      await first.backend.kill();
      running.delete(first.backend);
      expect(await answer).toBe('cut off');
      expect(await verdicts()).toEqual(['notReady']);

      const second = await start({ database });
      const kept = await second.ask('otto', `/waivers/${waiver.id}`);
      expect(kept).toMatchObject({ state: 'granted', version: 2 });
      await second.order({ sweep: true });
      expect(await verdicts()).toEqual(['readyWithWaivers']);
      await second.order({ sweep: true });
      const history = await second.ask('ann', `${PATH}/history`);
      // One change: the check and, with it, the verdict.
      expect(history.items.map(({ type, to }: any) => [type, to])).toEqual([
        ['check', 'waived'],
        ['verdict', 'readyWithWaivers'],
        ['evaluated', 'notReady'],
      ]);
      expect(history.items[1].causes).toEqual([
        {
          type: 'waiver',
          checks: ['code-review'],
          waivers: [
            expect.objectContaining({
              id: waiver.id,
              action: 'granted',
              by: 'user:default/otto',
            }),
          ],
        },
      ]);
      // Whoever sends the same decision again, for want of an answer, is told that it stands.
      const again = await second.ask(
        'otto',
        `/waivers/${waiver.id}/decisions`,
        {
          action: 'grant',
          version: waiver.version,
        },
      );
      expect(again).toMatchObject({ state: 'granted', version: 2 });
      expect(again.decisions).toHaveLength(2);
    },
  );
});
