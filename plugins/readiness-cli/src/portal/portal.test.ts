// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Checklist } from 'backstage-plugin-readiness-common';
import { loadChecklist } from 'backstage-plugin-readiness-node/checklist';
import { runReadiness } from '../__testUtils__/testTerminal';
import { TestFolder } from '../__testUtils__/TestFolder';
import { entityYaml, READY, SMALL_CHECKLIST } from '../__testUtils__/entities';

jest.setTimeout(60_000);

const RESULT = {
  entityRef: 'component:default/grades',
  checklist: 'small',
  digest: '',
  verdict: 'notReady',
  level: 'incomplete',
  completeness: { answered: 2, applicable: 3 },
  blockers: [],
  checks: [
    {
      check: 'review',
      section: 'basics',
      severity: 'required',
      status: 'contradicted',
      counted: true,
      contradictions: [
        {
          id: 'x',
          severity: 'required',
          message: 'The host has seen no review.',
        },
      ],
    },
    {
      check: 'growth',
      section: 'basics',
      severity: 'recommended',
      status: 'pass',
      counted: true,
      notObservedYet: true,
    },
  ],
  findings: [],
  targets: [],
  difference: {
    verdict: { from: 'ready', to: 'notReady', direction: 'worse' },
    checks: [
      {
        check: 'review',
        severity: 'required',
        counted: true,
        direction: 'worse',
        from: { status: 'pass', answer: 'yes' },
        to: { status: 'contradicted', answer: 'yes' },
      },
    ],
    contradictions: { arisen: [], vanished: [] },
  },
};

describe('readiness check --portal', () => {
  let folder: TestFolder;
  let server: Server;
  let url: string;
  let listener: RequestListener;
  let checklist: Checklist;
  const requests: { url?: string; token?: string; body: any }[] = [];

  beforeAll(async () => {
    folder = new TestFolder().write({
      'checklist.yaml': SMALL_CHECKLIST,
      'catalog-info.yaml': `${entityYaml('grades', {
        annotations: READY,
        spec: ['system: school'],
      })}---\n${entityYaml('school', { kind: 'System' })}`,
    });
    checklist = await loadChecklist({
      target: `${folder.path}/checklist.yaml`,
    });
    server = createServer((request, response) => {
      let body = '';
      request.on('data', chunk => {
        body += chunk;
      });
      request.on('end', () => {
        requests.push({
          url: request.url,
          token: request.headers.authorization,
          body: body && JSON.parse(body),
        });
        listener(request, response);
      });
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
    folder.remove();
  });
  beforeEach(() => {
    requests.length = 0;
    listener = portal();
  });

  /** A portal with the small checklist; `answer` to evaluations. */
  function portal(
    answer: (body: any) => { status?: number; body: unknown } = () => ({
      body: RESULT,
    }),
  ): RequestListener {
    return (request, response) => {
      const isList = request.url === '/api/readiness/checklists';
      const { status = 200, body } = isList
        ? {
            body: {
              items: [
                {
                  ...checklist,
                  digest: 'd',
                  counts: {},
                  verifiableAnswers: {},
                },
              ],
            },
          }
        : answer(requests.at(-1)!.body);
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(body));
    };
  }

  const check = (
    options: { args?: string[]; token?: string; at?: string } = {},
  ) =>
    runReadiness(
      [
        'check',
        '--no-repository',
        '--portal',
        options.at ?? url,
        ...(options.args ?? []),
      ],
      {
        cwd: folder.path,
        env: options.token ? { READINESS_TOKEN: options.token } : {},
        fetch,
      },
    );

  it('evaluates by the checklists of the portal, with what it has stored, and says what the change does', async () => {
    const { code, stdout, stderr } = await check({ token: 'secret-token' });
    expect(stderr).toBe('');
    expect(code).toBe(1);
    expect(stdout).toContain('Review (required): The host has seen no review.');
    expect(stdout).toContain('  Since the portal: 0 better, 1 worse');
    expect(stdout).toContain(
      '1 check depends on what the portal has not observed yet',
    );
    expect(requests.map(request => request.url)).toEqual([
      '/api/readiness/checklists',
      '/api/readiness/evaluations',
    ]);
    expect(requests[1].token).toBe('Bearer secret-token');
    expect(requests[1].body).toMatchObject({
      entity: { kind: 'Component', metadata: { name: 'grades' } },
      related: [{ kind: 'System', metadata: { name: 'school' } }],
      checklist: 'small',
      withStored: true,
      facts: [],
    });
    expect(requests[1].body.entity.relations).toBeUndefined();
  });

  it('says so when the portal is too old for drafts, and evaluates without what it has stored', async () => {
    listener = portal(body =>
      'withStored' in body
        ? {
            status: 400,
            body: { error: { message: 'unknown key withStored' } },
          }
        : { body: { ...RESULT, targets: undefined, difference: undefined } },
    );
    const { code, stderr } = await check();
    expect(code).toBe(1);
    expect(stderr).toContain('The portal is too old to evaluate a change');
    expect(Object.keys(requests.at(-1)!.body).sort()).toEqual([
      'entity',
      'related',
    ]);
  });

  it.each<[string, RequestListener, string, string]>([
    [
      'needs a token',
      (_, response) => response.writeHead(401).end('{}'),
      'answers with 401: it needs a token.',
      'READINESS_TOKEN',
    ],
    [
      'is a web page',
      (_, response) =>
        response
          .writeHead(200, { 'Content-Type': 'text/html' })
          .end('<!doctype html><html></html>'),
      'answers with a web page.',
      'backend.baseUrl',
    ],
    [
      'redirects to another host',
      (_, response) =>
        response
          .writeHead(302, { Location: 'https://login.example.com/x' })
          .end(),
      'redirects to https://login.example.com.',
      'READINESS_TOKEN',
    ],
    [
      'has no Readiness',
      (_, response) =>
        response
          .writeHead(404, { 'Content-Type': 'application/json' })
          .end('{"error":{"message":"Not found"}}'),
      'has no Readiness.',
      'backstage-plugin-readiness-backend',
    ],
    [
      'breaks off',
      (_, response) => response.destroy(),
      'cannot be reached: ',
      'Check the address and the network.',
    ],
    [
      'is no JSON',
      (_, response) => response.writeHead(200).end('ok'),
      'answers with something else than JSON.',
      'Backstage backend',
    ],
    [
      'fails',
      (_, response) =>
        response
          .writeHead(500, { 'Content-Type': 'application/json' })
          .end('{"error":{"message":"no database"}}'),
      'answers with 500: no database',
      'Try again in some minutes.',
    ],
    [
      'fails behind a proxy',
      (_, response) =>
        response
          .writeHead(503, { 'Content-Type': 'text/html', 'Retry-After': '30' })
          .end('<html>no upstream</html>'),
      'answers with 503.',
      'Try again in 30 seconds.',
    ],
    [
      'has too much to do',
      (_, response) => response.writeHead(429).end('{}'),
      'answers with 429.',
      'Try again',
    ],
    [
      'answers with null',
      (_, response) =>
        response
          .writeHead(200, { 'Content-Type': 'application/json' })
          .end('null'),
      'answers with something else than JSON.',
      'Backstage backend',
    ],
    [
      'has checklists of another form',
      (_, response) =>
        response
          .writeHead(200, { 'Content-Type': 'application/json' })
          .end('{"items":[{"id":1}]}'),
      'has a checklist that this version does not understand.',
      'the version of readiness that the portal has',
    ],
  ])('ends with 2 when the portal %s', async (_title, given, message, fix) => {
    listener = given;
    const { code, stdout, stderr } = await check();
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).toContain(fix);
    expect(stderr).not.toContain('    at ');
  });

  it('says so when the portal has checklists, and no evaluations of drafts at all', async () => {
    listener = portal(() => ({
      status: 404,
      body: { error: { name: 'NotFoundError', message: 'Not found' } },
    }));
    const { code, stdout, stderr } = await check();
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      'The portal is too old to evaluate what is not stored.',
    );
    expect(stderr).toContain('Leave --portal out');
  });

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['a verdict of another version', { ...RESULT, verdict: 'perfect' }],
    ['checks without a name', { ...RESULT, checks: [{}] }],
    ['no completeness', { ...RESULT, completeness: undefined }],
  ])('ends with 2 when an evaluation has %s', async (_, body) => {
    listener = portal(() => ({ body }));
    const { code, stdout, stderr } = await check();
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      'an evaluation that this version does not understand.',
    );
  });

  it('never shows the token, also when it is refused', async () => {
    listener = (_, response) => response.writeHead(401).end('{}');
    const { stderr } = await check({ token: 'secret-token' });
    expect(stderr).toContain('it does not accept the token');
    expect(stderr).not.toContain('secret-token');
  });

  it('says that nobody listens at an address', async () => {
    const { code, stderr } = await check({ at: 'http://127.0.0.1:9' });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /The portal http:\/\/127\.0\.0\.1:9 cannot be reached: /,
    );
  });

  it.each([
    ['portal.example.com', 'is no address of a portal'],
    ['https://me:secret@portal.example.com', 'holds a password'],
  ])('refuses the address %s', async (at, message) => {
    const { code, stderr } = await check({ at });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('does not go with a checklist of its own', async () => {
    const { code, stderr } = await check({
      args: ['--checklist', 'checklist.yaml'],
    });
    expect(code).toBe(2);
    expect(stderr).toContain('--portal and --checklist do not go together.');
  });
});
