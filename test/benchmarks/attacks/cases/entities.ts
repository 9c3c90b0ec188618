// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { mockCredentials } from '@backstage/backend-test-utils';
import { SOMEBODY } from '../../FakeCatalog';
import { pathOf } from '../Arena';
import type { Attack } from '../Attack';
import { everything } from '../everything';
import { component } from '../world/World';

const KB = 1024;
const HIDDEN = 'hidden-consumer-7c1f';

/** What a spreadsheet would take for a formula, or for another record. */
const TITLES = [
  '\n=1+1',
  '\r=1+1',
  'x\r\n=1+1',
  '\t=1+1',
  '=cmd|" /C calc"!A0',
  '@SUM(1)',
  '-1+1',
  '+1',
  'x"\n"=1+1',
  'x\n@SUM(1)',
  'x\u2028=1+1',
];

const CHECKLIST = `extends: deploy-new-service
id: ours
title: Ours
`;

/** Entities that owners write. */
export const entityAttacks: Attack[] = [
  {
    name: 'sweep-of-140000',
    what: 'H5: an entity with 140,000 annotations in the catalog',
    async run(arena) {
      const annotations: Record<string, string> = {};
      for (let index = 0; index < 140_000; index++) {
        annotations[`readiness/unknown-name-${index}`] = 'yes';
      }
      await arena.put(component('many-annotations', annotations));
      await arena.sweep();
      const detail = await arena.detail('component:default/many-annotations');
      const { body } = await arena.request('/problems');
      const isNamed = body.includes('many-annotations');
      arena.note(
        `${detail ? 'evaluated' : 'lost'}, ${isNamed ? '' : 'not '}named`,
      );
      arena.expect(isNamed, 'the problems do not name it');
      const size = JSON.stringify(detail ?? '').length + body.length;
      arena.expect(
        size < 1_000 * KB,
        `its detail has ${Math.round(size / KB)} kB`,
      );
      await arena.round();
    },
  },
  {
    name: 'depends-on-10000',
    what: 'H7: an entity with 10,000 dependencies',
    async run(arena) {
      const relations = Array.from({ length: 10_000 }, (_, index) => ({
        type: index % 2 ? 'dependsOn' : 'dependencyOf',
        targetRef: `${index % 3 ? 'resource' : 'component'}:default/r-${index}`,
      }));
      await arena.put(component('many-dependencies', {}, { relations }));
      await arena.sweep();
      const path = pathOf('component:default/many-dependencies');
      const sizes: string[] = [];
      for (const rest of ['', '/brief.md', '/history']) {
        const { status, body } = await arena.request(path + rest);
        arena.expect(status === 200, `${status} for its ${rest || 'detail'}`);
        sizes.push(`${rest || 'detail'} ${Math.round(body.length / KB)} kB`);
        arena.expect(body.length < 500 * KB, sizes.at(-1)!);
      }
      arena.note(sizes.join(', '));
      await arena.round();
    },
  },
  {
    name: 'checklist-error',
    what: 'H11: a checklist of which the error is 2.6 MB long',
    own: {
      config: folder => {
        mkdirSync(folder, { recursive: true });
        const file = join(folder, 'checklist.yaml');
        writeFileSync(file, CHECKLIST);
        return { readiness: { checklists: [{ file }] } };
      },
    },
    async run(arena) {
      const before = (await arena.request('/problems')).body.length;
      const long = 'k'.repeat(2_600_000);
      writeFileSync(
        join(arena.folder, 'checklist.yaml'),
        `${CHECKLIST}? "${long}"\n: 1\n`,
      );
      await arena.victim.ask({ run: ['readiness-checklists'] });
      const { body } = await arena.request('/problems');
      arena.note(`problems ${Math.round(body.length / KB)} kB`);
      arena.expect(body.length > before, 'it is not said');
      arena.expect(body.length < 50 * KB, 'the error is not cut');
      arena.expect(arena.victim.log.length < 1_000 * KB, 'the log is not cut');
    },
  },
  {
    name: 'csv-titles',
    what: 'S6: titles with formulas behind line breaks, in the CSV',
    async run(arena) {
      await arena.put(
        ...TITLES.map((title, index) =>
          component(`titled-${index}`, {}, { metadata: { title } }),
        ),
      );
      await arena.sweep();
      const { body } = await arena.request('/services.csv');
      const lines = body.split(/\r\n|[\r\n\u2028]/).filter(Boolean);
      const records = arena.world.honest.refs.length + TITLES.length + 1;
      arena.note(`${lines.length} lines of ${records} records`);
      arena.expect(lines.length === records, 'a record is torn');
      const isFormula = (line: string) => /(?:^|,)"?\s*[=+@-]/.test(line);
      arena.expect(!lines.some(isFormula), 'a cell begins as a formula');
      await arena.round();
    },
  },
  {
    name: 'hidden-consumer',
    what: 'S7: a consumer that the viewer may not read',
    async run(arena) {
      const hidden = component(
        HIDDEN,
        {},
        { spec: { type: 'service', owner: 'group:default/team-1' } },
      );
      const seen = component(
        'seen-by-all',
        {},
        {
          // What it depends on itself is its owner's to say, and no secret (docs/decisions/0006)
          relations: [
            {
              type: 'dependencyOf',
              targetRef: `component:default/${HIDDEN}`,
            },
          ],
        },
      );
      await arena.put(hidden, seen);
      await arena.sweep();
      const somebody = mockCredentials.user.header(SOMEBODY);
      for (let turn = 0; turn < 30; turn++) {
        const { body } = await arena.request('/services', {
          authorization: somebody,
        });
        if (JSON.parse(body).visibility !== 'working') {
          break;
        }
        await sleep(100);
      }
      const all = await everything(arena, ['component:default/seen-by-all']);
      const told = await everything(arena, ['component:default/seen-by-all'], {
        authorization: somebody,
      });
      const naming = (texts: Map<string, string>) =>
        [...texts]
          .filter(([, text]) => text.includes(HIDDEN))
          .map(([at]) => at);
      arena.note(`named to all in ${naming(all).join(', ')}`);
      arena.expect(naming(all).length > 0, 'nobody is told of it');
      arena.expect(
        [...told.values()].some(text => text.includes('seen-by-all')),
        'the viewer sees nothing at all',
      );
      // Whoever may read the service may read the refs in its relations, and so what its own page says.
      const leaks = naming(told).filter(at => !at.includes('/seen-by-all'));
      arena.expect(leaks.length === 0, `its name in ${leaks.join(', ')}`);
      await arena.round();
    },
  },
];
