// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { MIT_TEXT } from '../__testUtils__/licenseText';
import { TestFolder } from '../__testUtils__/TestFolder';
import { runReadiness } from '../__testUtils__/testTerminal';
import type { AdoptReport } from './AdoptReport';

// A run of the program starts a process that reads the checkout
jest.setTimeout(120_000);

const entity = (name: string, more = '') => `kind: Component
metadata:
  name: ${name}
${more}spec: { type: service, lifecycle: production, owner: team }
`;

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: { name: shop }
spec:
  replicas: 3
  template:
    spec:
      containers:
        - name: shop
          image: example.com/shop:1
          resources:
            requests: { cpu: 100m, memory: 128Mi }
`;

describe('readiness adopt', () => {
  let folder: TestFolder;
  beforeEach(() => {
    folder = new TestFolder();
    folder.write({ '.git/HEAD': 'ref: refs/heads/main\n' });
  });
  afterEach(() => folder.remove());

  const run = (args: string[]) =>
    runReadiness(['adopt', ...args], { cwd: folder.path });

  async function report(args: string[] = [], code = 0): Promise<AdoptReport> {
    const result = await run([...args, '--json']);
    expect([result.code, result.stderr]).toEqual([code, '']);
    return JSON.parse(result.stdout);
  }

  function writeShop(more = '') {
    folder.write({ 'catalog-info.yaml': entity('shop', more) });
    folder.write({ LICENSE: MIT_TEXT });
    folder.write({ 'main.py': 'import psycopg2\n' });
    folder.write({ 'requirements.txt': 'psycopg2==2.9\n' });
    folder.write({ 'deploy/production/shop.yaml': DEPLOYMENT });
  }

  it('writes what a line proves, leaves the rest as questions, and changes nothing on a second run', async () => {
    writeShop();
    const { stdout, code } = await run([]);
    expect(code).toBe(0);
    expect(stdout).toContain('+ readiness/license: "MIT"\n      LICENSE:1');
    expect(stdout).toContain(
      '+ readiness/redundancy: "active-active"\n      deploy/production/shop.yaml:5 (repository.replicas: 3)',
    );
    expect(stdout).toMatch(
      /\d+ questions left, 4 blockers among them: hard-coded-values/,
    );
    expect(stdout).toContain('2 lines written into 1 file');
    const written = folder.read('catalog-info.yaml');
    expect(written).toBe(
      entity(
        'shop',
        '  annotations:\n    readiness/license: "MIT"\n    readiness/redundancy: "active-active"\n',
      ),
    );
    const again = await report();
    expect(again.entities[0].lines).toEqual([]);
    expect(folder.read('catalog-info.yaml')).toBe(written);
  });

  it('never overwrites what is answered, in whatever form, or inherited', async () => {
    const system = `---
kind: System
metadata:
  name: shops
  annotations: { readiness/redundancy: 'active-passive' }
spec: { owner: team }
`;
    writeShop(
      `  annotations:\n    readiness/licence: 'todo - OPS-1 by 2027-01-31'\n`,
    );
    folder.write({
      'catalog-info.yaml':
        folder
          .read('catalog-info.yaml')
          .replace('owner: team', 'owner: team, system: shops') + system,
    });
    const before = folder.read('catalog-info.yaml');
    const { entities } = await report();
    expect(entities.map(({ lines }) => lines)).toEqual([[]]);
    expect(folder.read('catalog-info.yaml')).toBe(before);
  });

  it('does not say which of two entities in one folder is meant, but for what holds for both', async () => {
    writeShop();
    folder.write({
      'catalog-info.yaml': `${entity('shop')}---\n${entity('cart')}`,
    });
    const { entities } = await report(['--dry-run']);
    expect(entities.map(({ lines }) => lines.map(({ name }) => name))).toEqual([
      ['license'],
      ['license'],
    ]);
    expect(folder.read('catalog-info.yaml')).not.toContain('readiness/');
  });

  it('gives each entity of a monorepo what is in its own folder', async () => {
    folder.write({ LICENSE: MIT_TEXT });
    for (const [name, replicas] of [
      ['shop', 3],
      ['cart', 1],
    ]) {
      folder.write({
        [`services/${name}/catalog-info.yaml`]: entity(`${name}`),
      });
      folder.write({ [`services/${name}/main.py`]: 'print(1)\n' });
      folder.write({
        [`services/${name}/deploy/production/deployment.yaml`]:
          DEPLOYMENT.replace(/shop/g, `${name}`).replace('3', `${replicas}`),
      });
    }
    const { entities } = await report();
    expect(
      entities.map(({ entityRef, lines }) => [
        entityRef,
        lines.map(({ name, place }) => [name, place?.file]),
      ]),
    ).toEqual([
      ['component:default/cart', [['license', 'LICENSE']]],
      [
        'component:default/shop',
        [
          ['license', 'LICENSE'],
          ['redundancy', 'services/shop/deploy/production/deployment.yaml'],
        ],
      ],
    ]);
  });

  it('leaves an answer that would fail to its owner, with what was observed', async () => {
    writeShop();
    folder.write({
      'settings.py': `DATABASES = {"default": {"HOST": "db.example.com", "PASSWORD": "aB3dE5gH7jK9mN1p"}}\n`,
    });
    const { entities } = await report(['--dry-run']);
    const [{ lines, questions }] = entities;
    expect(lines.map(({ name }) => name)).not.toContain('hard-coded-values');
    expect(
      questions.find(({ check }) => check === 'hard-coded-values'),
    ).toMatchObject({
      severity: 'blocker',
      observed: [
        {
          text: 'remaining',
          source: expect.stringContaining('settings.py:1'),
        },
      ],
    });
  });

  it('takes old answers from a table, and lists what it cannot take', async () => {
    writeShop(`  annotations:\n    readiness/code-review: 'partly'\n`);
    folder.write({
      'old.csv': Buffer.from(
        '\uFEFFService;Sensitive data;Code review;License;Who uses your service?;How much usage can your service support?;Cost centre;Email\r\n' +
          'shop;PII;yes;Apache-2.0;"learners\nstaff";many;42;none\r\n' +
          'cart;none;;;;;;\r\n' +
          'shop;none;;;;;;\r\n',
      ),
    });
    const { entities, table } = await report(['--csv', 'old.csv']);
    expect(table).toEqual({
      file: 'old.csv',
      unknownColumns: ['G (Cost centre)'],
      unknownRows: [
        {
          row: 3,
          entity: 'cart',
          reason: expect.stringContaining('no such entity'),
        },
        { row: 4, entity: 'shop', reason: expect.stringContaining('Row 2') },
      ],
    });
    const [{ lines, left }] = entities;
    expect(lines.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'data=PII',
      'consumers=learners, staff',
      'email=none',
      'redundancy=active-active',
    ]);
    expect(left).toEqual([
      expect.objectContaining({ name: 'code-review', type: 'answered' }),
      expect.objectContaining({
        name: 'license',
        type: 'contradicts',
        from: 'row 2, column D (License)',
        why: expect.stringContaining('the repository contains MIT'),
      }),
      expect.objectContaining({
        name: 'capacity',
        type: 'invalid',
        why: expect.stringContaining('is not a number with a unit'),
      }),
    ]);
    const written = folder.read('catalog-info.yaml');
    expect(written).toContain("readiness/code-review: 'partly'");
    expect(written).toContain('readiness/none: "email"');
    expect(written).not.toContain('readiness/license');
  });

  it('makes a minimal file of what is proved and given, and asks for the rest', async () => {
    folder.write({ LICENSE: MIT_TEXT });
    folder.write({
      'package.json':
        '{\n  "name": "x",\n  "bugs": { "description": "no" },\n  "description": "Sells \\"things\\"."\n}\n',
    });
    folder.write({ 'index.js': 'main();\n' });
    folder.write({ '.github/CODEOWNERS': '* @acme/team-shop\n' });
    const refused = await run(['--create']);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(
      'No file of . tells type, lifecycle of the Component',
    );
    expect(folder.list()).not.toContain('catalog-info.yaml');

    const { created } = await report([
      '--create',
      '--name',
      'shop',
      '--type',
      'service',
      '--lifecycle',
      'production',
    ]);
    expect(created).toEqual([
      {
        file: 'catalog-info.yaml',
        from: ['description: package.json:4', 'owner: .github/CODEOWNERS:1'],
      },
    ]);
    expect(folder.read('catalog-info.yaml'))
      .toBe(`apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: "shop"
  description: "Sells \\"things\\"."
  annotations:
    readiness/license: "MIT"
spec:
  type: "service"
  lifecycle: "production"
  owner: "team-shop"
`);
  });

  it('says where there is no catalog file, and refuses what cannot be edited', async () => {
    folder.write({ 'empty/README.md': 'x' });
    folder.write({ LICENSE: MIT_TEXT });
    folder.write({ 'main.py': 'print(1)\n' });
    folder.write({
      'catalog-info.yaml': `# Generated by a tool. DO NOT EDIT.\n${entity(
        'shop',
      )}`,
    });
    folder.write({
      'template/catalog-info.yaml': entity('${{ values.name }}'),
    });
    const { unread, entities } = await report(['.', 'empty'], 2);
    expect(unread).toEqual([
      expect.objectContaining({
        file: 'template/catalog-info.yaml',
        isError: false,
      }),
      expect.objectContaining({ file: 'empty', isError: true }),
    ]);
    expect(entities[0].refused).toMatchObject({
      code: 'generated',
      linesToCopy: expect.stringContaining('readiness/license: "MIT"'),
    });
    expect(folder.read('catalog-info.yaml')).not.toContain('readiness/');
  });

  it.each([
    [['--map', 'a=license'], '--map is about the columns of a table'],
    [['--csv', 'none.csv'], 'none.csv cannot be read'],
  ])('refuses %j', async (args, message) => {
    writeShop();
    const { code, stderr } = await run(args);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});
