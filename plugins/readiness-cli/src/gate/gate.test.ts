// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GateAnswer } from 'backstage-plugin-readiness-common';
import { runReadiness } from '../__testUtils__/testTerminal';
import { TestFolder } from '../__testUtils__/TestFolder';

// The first run loads the whole program
jest.setTimeout(60_000);

const ALLOW: GateAnswer = {
  answer: 'allow',
  reason: 'ready',
  message: 'component:default/grades is complete, complete is needed.',
  entityRef: 'component:default/grades',
  checklist: 'deploy-new-service',
  requiredLevel: 'complete',
  verdict: 'readyWithWaivers',
  level: 'complete',
  blockers: [],
  waivers: [{ check: 'capacity', title: 'Capacity', until: '2027-03-31' }],
  evaluatedAt: '2026-11-26T10:00:00.000Z',
  checkedAt: '2026-11-26T10:25:00.000Z',
  stale: false,
};
const REFUSE: GateAnswer = {
  ...ALLOW,
  answer: 'refuse',
  reason: 'notReady',
  message:
    'component:default/grades is incomplete, complete is needed: Load test.',
  verdict: 'notReady',
  level: 'incomplete',
  blockers: [
    {
      check: 'load-test',
      title: 'Load test',
      severity: 'required',
      status: 'stale',
    },
  ],
  moreBlockers: 2,
  waivers: [],
};
const WARN: GateAnswer = {
  ...REFUSE,
  answer: 'warn',
  message: 'It is incomplete. From 2027-02-01 on it is refused.',
  warnUntil: '2027-01-31',
};
const MISSING: GateAnswer = {
  answer: 'refuse',
  reason: 'missing',
  message: 'There is no evaluation of component:default/grades.',
  entityRef: 'component:default/grades',
  blockers: [],
  waivers: [],
  stale: false,
};

describe('readiness gate', () => {
  let server: Server;
  let url: string;
  let listener: RequestListener;
  const requests: { url?: string; token?: string }[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      const { url: path, headers } = request;
      requests.push({ url: path, token: headers.authorization });
      listener(request, response);
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  beforeEach(() => {
    requests.length = 0;
  });

  const answers =
    (body: unknown, status = 200): RequestListener =>
    (_, response) =>
      response
        .writeHead(status, { 'Content-Type': 'application/json' })
        .end(JSON.stringify(body));

  const gate = (
    args: string[] = [],
    options: {
      env?: Record<string, string>;
      cwd?: string;
      fetch?: typeof fetch;
    } = {},
  ) =>
    runReadiness(['gate', ...args], {
      fetch,
      env: { READINESS_PORTAL: url, READINESS_TOKEN: 'secret-token' },
      ...options,
    });

  it('asks the portal with its token, and ends with 0 when the service may be deployed', async () => {
    listener = answers(ALLOW);
    const { code, stdout, stderr } = await gate([
      'grades',
      '--level',
      'complete',
    ]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`✓ component:default/grades may be deployed
  component:default/grades is complete, complete is needed.
  Waived until 2027-03-31: Capacity
  Evaluated 2026-11-26T10:00:00.000Z, last known to be up to date 2026-11-26T10:25:00.000Z
`);
    expect(requests).toEqual([
      {
        url: '/api/readiness/services/component/default/grades/gate?level=complete',
        token: 'Bearer secret-token',
      },
    ]);
  });

  it('ends with 1 when it is refused, and names what is in the way', async () => {
    listener = answers(REFUSE);
    const { code, stdout } = await gate(['grades']);
    expect(code).toBe(1);
    expect(stdout).toContain(
      '✗ component:default/grades must not be deployed\n',
    );
    expect(stdout).toContain(
      '  ✗ Load test (required): out of date\n  … and 2 more\n',
    );
  });

  it.each([
    ['goes on', [], 0],
    ['ends with 1 if that is wanted', ['--fail-on-warn'], 1],
  ])('with a warning %s', async (_, more, expected) => {
    listener = answers(WARN);
    const { code, stdout, stderr } = await gate(['grades', ...more]);
    expect(code).toBe(expected);
    expect(stderr).toBe(expected ? '✗ It is not: --fail-on-warn.\n' : '');
    expect(stdout).toContain('may be deployed, with a warning');
    expect(stdout).toContain('Only a warning until 2027-01-31');
  });

  it('takes what the portal answers about a service that there is not', async () => {
    listener = answers(MISSING);
    const { code } = await gate(['grades', '--level', 'complete']);
    expect(code).toBe(1);
    listener = answers({ ...MISSING, answer: 'warn' });
    expect((await gate(['grades', '--checklist', 'x'])).code).toBe(0);
  });

  it('writes JSON and Markdown, without formatting of what it was given', async () => {
    const folder = new TestFolder();
    listener = answers({
      ...REFUSE,
      message: 'See <img src=x> @everyone\u001b[31m',
    });
    const { code, stdout } = await gate(
      [
        'grades',
        '--format=json',
        '--output=gate.json',
        '--format=markdown',
        '--output=gate.md',
      ],
      { cwd: folder.path },
    );
    expect(code).toBe(1);
    expect(stdout).toContain('must not be deployed');
    expect(stdout).not.toContain('\u001b');
    expect(JSON.parse(folder.read('gate.json'))).toMatchObject({
      version: 1,
      answer: 'refuse',
      blockers: [{ check: 'load-test' }],
      evaluatedAt: '2026-11-26T10:00:00.000Z',
    });
    const markdown = folder.read('gate.md');
    folder.remove();
    expect(markdown).toContain(
      '<!-- readiness gate -->\n## ⛔ `component:default/grades` must not be deployed\n',
    );
    expect(markdown).toContain('- **Load test** (required): out of date\n');
    expect(markdown).toContain('&lt;img src=x&gt; @\u2060everyone');
  });

  it.each([
    [
      'fails',
      answers({ error: { message: 'no database' } }, 500),
      '500: no database',
    ],
    [
      'is down behind its proxy',
      ((_, response) =>
        response
          .writeHead(502, { 'Content-Type': 'text/html' })
          .end('<html></html>')) as RequestListener,
      'answers with 502.',
    ],
    ['has too much to do', answers({}, 429), 'answers with 429.'],
    [
      'breaks off',
      ((_, response) => {
        response.writeHead(200, { 'Content-Type': 'application/json' });
        response.write('{"answer": "allow"');
        setImmediate(() => response.destroy());
      }) as RequestListener,
      'cannot be reached',
    ],
    [
      'never ends',
      ((_, response) => {
        const more = () => {
          while (!response.destroyed && response.write(Buffer.alloc(1 << 20)));
        };
        response.writeHead(200, { 'Content-Type': 'application/json' });
        response.on('drain', more);
        more();
      }) as RequestListener,
      'more than 32 MB',
    ],
    ['answers with nothing', answers(null), 'something else than JSON'],
    [
      'answers with no answer',
      answers({}),
      'something else than what its gate says',
    ],
    [
      'answers what there is not',
      answers({ ...ALLOW, answer: 'perhaps' }),
      'something else than what its gate says',
    ],
    [
      'answers about another service',
      answers({ ...ALLOW, entityRef: 'component:default/other' }),
      'something else than what its gate says',
    ],
    [
      'answers for another level',
      answers({ ...ALLOW, requiredLevel: 'incomplete' }),
      'something else than what its gate says',
    ],
    [
      'answers with blockers of another form',
      answers({ ...ALLOW, blockers: ['load-test'] }),
      'something else than what its gate says',
    ],
  ])(
    'never allows, and ends with 4, when the portal %s',
    async (_, given, message) => {
      listener = given;
      const { code, stdout, stderr } = await gate([
        'grades',
        '--level=complete',
      ]);
      expect([code, stdout]).toEqual([4, '']);
      expect(stderr).toContain('Nobody knows: ');
      expect(stderr).toContain(message);
      expect(stderr).toContain('This is no permission to deploy');
      expect(stderr).not.toContain('secret-token');
    },
  );

  it('ends with 4 when nobody listens, or nobody answers in time', async () => {
    const down = await gate(['grades', '--portal', 'http://127.0.0.1:9']);
    expect([down.code, down.stdout]).toEqual([4, '']);
    const late = await gate(['grades'], {
      env: { READINESS_PORTAL: url },
      fetch: () =>
        Promise.reject(
          new DOMException('The operation timed out', 'TimeoutError'),
        ),
    });
    expect(late.code).toBe(4);
    expect(late.stderr).toContain('it does not answer within 60 seconds');
  });

  it.each<[string, RequestListener, string]>([
    [
      'does not accept the token',
      answers({}, 401),
      'answers with 401: it does not accept the token',
    ],
    ['does not permit it', answers({}, 403), 'answers with 403'],
    [
      'says what its token may not do',
      answers(
        { error: { message: 'That takes the permission readiness.gate.read' } },
        403,
      ),
      'answers with 403: That takes the permission readiness.gate.read',
    ],
    [
      'redirects to a login',
      (_, response) =>
        response
          .writeHead(302, { Location: 'https://login.example.com' })
          .end(),
      'redirects to https://login.example.com',
    ],
    [
      'is a web page',
      (_, response) =>
        response
          .writeHead(200, { 'Content-Type': 'text/html' })
          .end('<html></html>'),
      'answers with a web page',
    ],
    [
      'knows no gate',
      answers({ error: { message: 'Not found' } }, 404),
      'The portal has no gate',
    ],
    [
      'has no such checklist',
      answers({ error: { message: 'There is no checklist "x".' } }, 400),
      'answers with 400: There is no checklist "x".',
    ],
  ])('ends with 2 when the portal %s', async (_, given, message) => {
    listener = given;
    const { code, stdout, stderr } = await gate(['grades']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it.each([
    ['no service', [], 'The service is missing.'],
    ['two services', ['a', 'b'], 'one service at a time'],
    ['what is no name', ['../a?x'], 'is no name of a service'],
    [
      'a level that there is not',
      ['a', '--level', 'blocked'],
      'cannot be "blocked"',
    ],
    ['a format that there is not', ['a', '-f', 'sarif'], 'cannot be "sarif"'],
    [
      'an address that is none',
      ['a', '--portal', 'portal'],
      'is no address of a portal',
    ],
  ])('refuses %s, and asks nobody', async (_, args, message) => {
    const { code, stderr } = await gate(args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(requests).toEqual([]);
  });

  it('says that no portal is named', async () => {
    const { code, stderr } = await gate(['a'], { env: {} });
    expect(code).toBe(2);
    expect(stderr).toContain('Which portal to ask is missing.');
  });

  it.each([
    ['grades', 'component/default/grades'],
    ['System:Grades', 'system/default/grades'],
    ['team/grades', 'component/team/grades'],
    ['api:team/grades.v1_x-y', 'api/team/grades.v1_x-y'],
  ])('asks about %s as %s', async (ref, path) => {
    listener = answers({});
    await gate([ref]);
    expect(requests[0].url).toBe(`/api/readiness/services/${path}/gate`);
  });
});
