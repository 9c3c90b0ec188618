// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { parse } from 'yaml';
import {
  entityYaml,
  READY,
  SMALL_CHECKLIST,
} from '../../__testUtils__/entities';
import { TestFolder } from '../../__testUtils__/TestFolder';
import { runReadiness } from '../../__testUtils__/testTerminal';

jest.setTimeout(60_000);

/** Another one: growth is required, review is gone, budget is new, and data has another rule. */
const CHANGED = `
extends: ./small.yaml
id: ours
title: Ours
sections:
  - id: basics
    checks:
      - { id: growth, severity: required }
      - { id: review, disabled: true }
      - id: data
        fails: [pii]
        answer: { type: choices, values: [pii, none, secret] }
        appliesWhen: { entity.kind: Component }
      - id: budget
        question: Is there a budget?
        severity: recommended
        answer: { type: choice, values: ['yes', none] }
`;

const PORTAL = 'https://portal.example.com';

let folder: TestFolder;

beforeEach(() => {
  folder = new TestFolder().write({
    'small.yaml': SMALL_CHECKLIST,
    'ours.yaml': CHANGED,
    'shop/catalog-info.yaml': [
      entityYaml('ready', { annotations: READY }),
      entityYaml('unreviewed', {
        annotations: {
          'readiness/data': 'none',
          'readiness/review': 'no',
          'readiness/growth': 'The number of learners',
        },
      }),
      entityYaml('both', {
        annotations: { ...READY, 'readiness/growth': 'The number of learners' },
      }),
    ].join('---\n'),
  });
});

afterEach(() => folder.remove());

const diff = (args: string[], more: Parameters<typeof runReadiness>[1] = {}) =>
  runReadiness(['checklist', 'diff', ...args], { cwd: folder.path, ...more });

/** A portal whose answers are given by path. */
function portalOf(
  answers: Record<string, unknown>,
  asked: { path: string; token: string | null }[] = [],
) {
  return (async (url: string, init?: RequestInit) => {
    const { origin, pathname, searchParams } = new URL(url);
    expect(origin).toBe(PORTAL);
    const token = new Headers(init?.headers).get('authorization');
    asked.push({ path: pathname, token });
    const cursor = searchParams.get('cursor');
    const key = cursor ? `${pathname} ${cursor}` : pathname;
    const answer = answers[key];
    if (answer instanceof Response) {
      return answer.clone();
    }
    return answer === undefined
      ? Response.json(
          {
            error: { message: 'component:default/gone is not in the catalog' },
          },
          { status: 404 },
        )
      : Response.json(answer);
  }) as typeof fetch;
}

function served(text: string, more: object = {}) {
  return {
    ...parse(text),
    digest: 'x',
    counts: {},
    verifiableAnswers: {},
    ...more,
  };
}

const entityOf = (name: string, annotations: Record<string, string>) =>
  parse(entityYaml(name, { annotations }));

describe('readiness checklist diff', () => {
  it('shows added, removed and changed checks, and what of them changes', async () => {
    const { code, stdout, stderr } = await diff(['small.yaml', 'ours.yaml']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        'small.yaml → ours.yaml',
        '~ data: rule, applicability, values',
        '~ growth: recommended → required',
        '+ budget: recommended',
        '- review: required',
        '',
      ].join('\n'),
    );
    const same = await diff(['small.yaml', 'small.yaml']);
    expect(same.stdout).toContain('Nothing differs.');
  });

  it('shows contradictions and the scope', async () => {
    folder.write({
      'rules.yaml': `${SMALL_CHECKLIST.replace(
        'kind: component',
        'kind: Component',
      )}
contradictions:
  - id: a
    severity: required
    check: data
    requires: [data]
    when: { answers.data: { $contains: pii } }
    message: x
`,
    });
    const { stdout } = await diff(['small.yaml', 'rules.yaml']);
    expect(stdout).toContain('+ contradiction a\n~ appliesTo\n');
  });

  it('names who changes for better and worse in a catalog, with the checks that cause it', async () => {
    const args = ['small.yaml', 'ours.yaml', '--catalog', 'shop'];
    const { code, stdout } = await diff(args);
    expect(code).toBe(0);
    expect(stdout).toContain(
      [
        'Worse: 1 service',
        '  ready: ready → not ready (growth)',
        'Better: 1 service',
        '  unreviewed: not ready → ready (review)',
        '3 services of shop evaluated by both: the verdict of 2 changes, only checks of 1.',
      ].join('\n'),
    );
    expect((await diff([...args, '--fail-on-worse'])).code).toBe(1);
    const back = ['ours.yaml', 'ours.yaml', '--catalog', 'shop'];
    expect((await diff([...back, '--fail-on-worse'])).code).toBe(0);
    const { population, changes } = JSON.parse(
      (await diff([...args, '-f', 'json'])).stdout,
    );
    expect(population.verdicts).toContainEqual({
      entityRef: 'component:default/ready',
      from: 'ready',
      to: 'notReady',
      direction: 'worse',
      because: ['growth'],
    });
    expect(changes.checks).toContainEqual({
      check: 'growth',
      change: 'changed',
      severity: { from: 'recommended', to: 'required' },
      parts: ['severity'],
    });
  });

  it('tells who comes into and out of scope', async () => {
    folder.write({
      'jobs.yaml': SMALL_CHECKLIST.replace(
        '{ kind: component }',
        '{ kind: component, spec.type: job }',
      ),
    });
    const { stdout } = await diff([
      'small.yaml',
      'jobs.yaml',
      '--catalog',
      'shop',
    ]);
    expect(stdout).toContain('No longer in scope: ready, unreviewed, both');
    expect(stdout).toContain('0 services of shop evaluated by both');
  });

  it('reads a file, and what it extends, as Git has it', async () => {
    folder.commit().write({
      'small.yaml': SMALL_CHECKLIST.replace(
        'severity: blocker',
        'severity: required',
      ),
      'ours.yaml': CHANGED.replace(
        'severity: recommended',
        'severity: required',
      ),
    });
    const { stdout } = await diff(['HEAD:ours.yaml', 'ours.yaml']);
    expect(stdout).toContain('HEAD:ours.yaml → ours.yaml');
    expect(stdout).toContain('~ data: blocker → required\n');
    expect(stdout).toContain('~ budget: recommended → required\n');
  });

  it('knows the built-in checklist, also as what a file of Git extends', async () => {
    folder
      .write({
        'more.yaml': 'extends: deploy-new-service\nid: more\ntitle: M\n',
      })
      .commit();
    const { stdout } = await diff(['builtin', 'HEAD:more.yaml']);
    expect(stdout).toBe(
      'the built-in checklist → HEAD:more.yaml\nNothing differs.\n',
    );
  });

  it('takes services, observations and the checklist of a portal, page by page', async () => {
    const observed = SMALL_CHECKLIST.replace(
      "        fails: ['no']",
      "        fails: ['no']\n        evidence: { fact: repository.review, answers: true }",
    );
    folder.write({
      'facts.yaml': observed.replace("fails: ['no']", "fails: ['yes']"),
    });
    const asked: { path: string; token: string | null }[] = [];
    const fetch = portalOf(
      {
        '/api/readiness/checklists': { items: [served(observed)] },
        '/api/catalog/entities/by-query': {
          items: [entityOf('one', { 'readiness/data': 'none' })],
          pageInfo: { nextCursor: 'c' },
        },
        '/api/catalog/entities/by-query c': {
          items: [entityOf('two', READY)],
          pageInfo: {},
        },
        '/api/readiness/services': {
          items: [{ entityRef: 'component:default/one' }],
          nextCursor: 'd',
        },
        '/api/readiness/services d': {
          items: [{ entityRef: 'component:default/gone' }],
        },
        '/api/readiness/services/component/default/one': {
          checks: [],
          evidence: [
            {
              provider: 'repository',
              target: 'x',
              facts: [
                {
                  name: 'repository.review',
                  value: 'yes',
                  observedAt: 1,
                  consecutive: 3,
                },
              ],
            },
          ],
        },
      },
      asked,
    );
    const { code, stdout, stderr } = await diff(
      ['portal', 'facts.yaml', '--portal', `${PORTAL}/`],
      { fetch, env: { READINESS_TOKEN: 'secret-token' } },
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain('"small" of the portal → facts.yaml');
    expect(stdout).toContain('~ review: rule\n');
    expect(stdout).toContain('  one: ready → not ready (review)\n');
    expect(stdout).toContain('  two: ready → not ready (review)\n');
    expect(asked.every(({ token }) => token === 'Bearer secret-token')).toBe(
      true,
    );
  });

  it.each<[string, string[], string]>([
    ['one checklist', ['small.yaml'], 'Two checklists are compared.'],
    [
      'a portal and a catalog',
      ['small.yaml', 'ours.yaml', '--portal', PORTAL, '--catalog', '.'],
      '--portal and --catalog exclude each other.',
    ],
    ['a portal without URL', ['portal', 'ours.yaml'], 'Add --portal URL.'],
    [
      'no URL',
      ['portal', 'ours.yaml', '--portal', 'portal.example.com'],
      'is no address of a portal',
    ],
    [
      'a password in the URL',
      ['portal', 'ours.yaml', '--portal', 'https://a:b@portal.example.com'],
      'holds a password',
    ],
    [
      'a missing file',
      ['small.yaml', 'none.yaml'],
      'Cannot read the checklist',
    ],
    [
      'a Windows path that is not there',
      ['small.yaml', 'C:\\none.yaml'],
      'Cannot read the checklist',
    ],
    [
      'a ref outside of Git',
      ['HEAD:small.yaml', 'ours.yaml'],
      'There is no Git checkout here',
    ],
    [
      'a missing catalog',
      ['small.yaml', 'ours.yaml', '--catalog', 'none'],
      'There is no file or folder "none".',
    ],
  ])('refuses %s', async (_, args, message) => {
    const { code, stdout, stderr } = await diff(args);
    expect(stderr).toContain(message);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('refuses a catalog without entities, and a checklist with mistakes', async () => {
    folder.write({ 'empty/x.txt': '', 'wrong.yaml': 'id: 7\n' });
    const empty = await diff(['small.yaml', 'ours.yaml', '--catalog', 'empty']);
    expect(empty.stderr).toContain('There is no entity in empty.');
    const wrong = await diff(['small.yaml', 'wrong.yaml']);
    expect(wrong.stderr).toMatch(/wrong\.yaml:1:5: .*wrong type/);
    expect([empty.code, wrong.code]).toEqual([2, 2]);
  });

  it('refuses a ref or a file that Git does not have', async () => {
    folder.commit();
    const ref = await diff(['v1:small.yaml', 'ours.yaml']);
    expect(ref.stderr).toContain('Git has no commit "v1" in this checkout.');
    const option = await diff(['--output=x:small.yaml', 'ours.yaml']);
    expect(option.code).toBe(2);
    const file = await diff(['HEAD:none.yaml', 'ours.yaml']);
    expect(file.stderr).toContain('Cannot read the checklist');
    expect([ref.code, file.code]).toEqual([2, 2]);
  });

  const html = (status: number) =>
    new Response('<!doctype html><p>Sign in', {
      status,
      headers: { 'Content-Type': 'text/html' },
    });
  const error = (status: number, message = 'x') =>
    Response.json({ error: { message } }, { status });

  it.each<[string, unknown, string]>([
    ['that is a web page', html(200), 'answers with a web page'],
    ['whose proxy has a page for 404', html(404), 'answers with a web page'],
    ['without a token', error(401), '401: it needs a token'],
    ['that refuses', error(403, 'no'), 'says 403'],
    ['without Readiness', error(404, 'Not found'), 'has no Readiness'],
    ['with another API', {}, 'The portal serves no checklists.'],
    ['that fails', error(500, 'broken'), 'says 500: broken'],
    ['that is asked too much', error(429), 'says 429'],
    [
      'with two checklists',
      {
        items: ['a', 'b'].map(id => ({ ...served(SMALL_CHECKLIST), id })),
      },
      'portal:a, portal:b',
    ],
    [
      'with a checklist of another form',
      { items: [{ id: 'a' }] },
      'that this version does not understand',
    ],
  ])('explains a portal %s', async (_, answer, message) => {
    const { code, stdout, stderr } = await diff(
      ['portal', 'ours.yaml', '--portal', PORTAL],
      { fetch: portalOf({ '/api/readiness/checklists': answer }) },
    );
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('defect');
    expect([code, stdout]).toEqual([2, '']);
  });

  it('explains a portal that is down, and a token that it does not accept', async () => {
    const args = ['portal', 'ours.yaml', '--portal', PORTAL];
    const down = await diff(args, {
      fetch: async () => {
        throw new TypeError('fetch failed', {
          cause: new Error('connect ECONNREFUSED 127.0.0.1:7007'),
        });
      },
    });
    expect(down.stderr).toContain(
      'cannot be reached: connect ECONNREFUSED 127.0.0.1:7007.',
    );
    const refused = await diff(args, {
      env: { READINESS_TOKEN: 'secret-token' },
      fetch: portalOf({ '/api/readiness/checklists': error(401) }),
    });
    expect(refused.stderr).toContain('it does not accept the token');
    expect(refused.stderr).not.toContain('secret-token');
    expect([down.code, refused.code]).toEqual([2, 2]);
  });
});
