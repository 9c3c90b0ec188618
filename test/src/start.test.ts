// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { createMockDirectory } from '@backstage/backend-test-utils';

const run = promisify(execFile);
const root = resolvePackagePath('readiness-test', '..');

/** The scripts are modules of their own, which Jest does not load: a Node of its own does. */
async function evaluate(script: string, ...args: string[]) {
  const { stdout } = await run(process.execPath, [
    '--input-type=module',
    '-e',
    script.replace(/from '\.\//g, `from '${pathToFileURL(root)}/scripts/`),
    ...args,
  ]);
  return JSON.parse(stdout);
}

const ENTITY = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: grades
  annotations:
    readiness/data: [pii]
spec: { type: service }
`;

describe('npm start with catalog files', () => {
  const directory = createMockDirectory();

  const start = (text: string): Promise<string> => {
    directory.setContent({ 'my.yaml': text });
    return evaluate(
      `import { main } from './start.mjs';
       const options = { root: '/nowhere', node: '/nowhere', args: [process.argv[1]], calledFrom: '/' };
       const outcome = await main(options).catch(error => error.constructor.name + ' ' + error.message);
       console.log(JSON.stringify(outcome));`,
      directory.resolve('my.yaml'),
    );
  };

  it.each([
    [
      ENTITY.replace('name: grades', 'name: grades\n  description: Keeps: it'),
      ':5:16: Nested mappings',
      /second colon.*description: "Keeps: the grades"/,
    ],
    [
      `${ENTITY}---\n${ENTITY}  type: twice\n`,
      ':16:1: All mapping items',
      /Indent the line like/,
    ],
    [
      `${ENTITY}---\nkind: Component\n`,
      ':9:1: this is no entity',
      /has no apiVersion and no metadata\.name/,
    ],
    [
      ENTITY.replace('name: grades', 'name: grades\n  labels: { team: 5 }'),
      ':5:19: metadata.labels.team must be text',
      /Write team: "5"$/,
    ],
    ['# nothing\n---\n', ' holds no entity', /it is empty/],
    ['a: *b\n', ':1:1: ', /Unresolved alias/],
  ])('stops at %j', async (text, place, words) => {
    const given = await start(text);
    expect(given).toContain(
      `UserError ${directory.resolve('my.yaml')}${place}`,
    );
    expect(given).toMatch(words);
  });

  describe('when they are evaluated', () => {
    let server: Server;
    let backend: string;
    const answers: Record<string, [number, unknown]> = {
      'services/component/default/grades': [
        200,
        { verdict: 'notReady', blockers: [{}, {}], open: { required: 3 } },
      ],
      'services/component/shop/books': [
        200,
        { verdict: 'notReady', blockers: [], open: { required: 1 } },
      ],
      'services/component/default/done': [200, { verdict: 'ready' }],
      'services/system/default/learning': [
        404,
        {
          error: { message: 'it is in scope of no checklist: it is a System' },
        },
      ],
    };

    beforeAll(async () => {
      server = createServer(({ url = '' }, response) => {
        const path = url.replace('/api/readiness/', '');
        const [status, body] = url.includes('/auth/')
          ? [200, { backstageIdentity: { token: 'x' } }]
          : answers[path] ?? [404, { error: { message: 'unexpected' } }];
        response.writeHead(status).end(JSON.stringify(body));
      });
      await new Promise<void>(done => {
        server.listen(0, '127.0.0.1', done);
      });
      const { port } = server.address() as AddressInfo;
      backend = `http://127.0.0.1:${port}`;
    });
    afterAll(() => {
      server.close();
    });

    it('reports the verdict and the findings of the files', async () => {
      directory.setContent({
        'my.yaml': [
          ENTITY,
          ENTITY.replace('grades', 'books\n  namespace: shop'),
          ENTITY.replace('grades', 'done'),
          ENTITY.replace('grades', 'learning').replace('Component', 'System'),
          ENTITY.replace('grades', 'me').replace('Component', 'User'),
        ].join('---\n'),
      });
      const lines = await evaluate(
        `import { readCatalogFiles } from './demo/catalogFiles.mjs';
         import { describeEntities } from './demo/describeEntities.mjs';
         const [file, backend] = process.argv.slice(1);
         const entities = await readCatalogFiles([file]);
         const { signal } = new AbortController();
         console.log(JSON.stringify(await describeEntities({ entities, signal, backend })));`,
        directory.resolve('my.yaml'),
        backend,
      );
      const page = 'http://localhost:3000/catalog';
      expect(lines).toEqual([
        `✓ grades: not ready, 2 blockers open  ${page}/default/component/grades/readiness`,
        `✓ books: not ready, 1 required check open  ${page}/shop/component/books/readiness`,
        `✓ done: ready  ${page}/default/component/done/readiness`,
        '  learning: it is in scope of no checklist: it is a System',
      ]);
    });
  });

  it('reports once when no service is evaluated after a while', async () => {
    const given = await evaluate(
      `import { waitForServices } from './demo/portal.mjs';
       const controller = new AbortController();
       const { signal } = controller;
       const late = [];
       let asked = 0;
       globalThis.fetch = async () => {
         asked += 1;
         if (asked === 4) {
           controller.abort();
         }
         throw new Error('Nobody listens there.');
       };
       const count = await waitForServices({ signal, pollMs: 1, patienceMs: 0, onLate: () => late.push('late') });
       console.log(JSON.stringify({ count: count ?? 'none', late }));`,
    );
    expect(given).toEqual({ count: 'none', late: ['late'] });
  });
});
