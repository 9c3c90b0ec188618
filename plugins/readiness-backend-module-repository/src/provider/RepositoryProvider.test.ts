// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { create as createArchive } from 'tar';
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { NotFoundError, NotModifiedError } from '@backstage/errors';
import { createBackendPlugin } from '@backstage/backend-plugin-api';
import type { JsonObject } from '@backstage/types';
import {
  readinessEvidenceExtensionPoint,
  type EvidenceProvider,
  type ObservedEntity,
  type Observation,
  type NotConfiguredProvider,
} from 'backstage-plugin-readiness-node';
import readinessModuleRepository from '../index';
import { startHost, type HostReply } from '../testing/startHost';
import { RepositoryProvider } from './RepositoryProvider';

// Reader processes start slowly while others use the machine
jest.setTimeout(30_000);

const NOW = Date.parse('2026-11-23T12:00:00Z');

function subject(
  name: string,
  location: string,
  answers: ObservedEntity['answers'] = {},
): ObservedEntity {
  return {
    entityRef: `component:default/${name}`,
    entity: {
      kind: 'Component',
      metadata: {
        name,
        annotations: { 'backstage.io/managed-by-location': location },
      },
    },
    answers,
  };
}

function collect(
  provider: RepositoryProvider,
  entities: ObservedEntity[],
  state?: string,
) {
  return provider.observe(
    { key: provider.targetOf(entities[0])!, entities },
    { signal: AbortSignal.timeout(10_000), now: NOW, state },
  );
}

function fact(observations: Observation[], name: string, service?: string) {
  const found = observations.filter(
    one =>
      one.fact === `repository.${name}` &&
      (!one.entityRef || one.entityRef === `component:default/${service}`),
  );
  expect(found).toHaveLength(1);
  return found[0];
}

/** An archive as GitHub gives it: everything in one folder. */
async function archiveOf(files: Record<string, string>): Promise<Readable> {
  const folder = mkdtempSync(join(tmpdir(), 'readiness-archive-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder, 'shop-web-sha1', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    createArchive(
      { cwd: folder, gzip: true, sync: true, file: join(folder, 'x') },
      ['shop-web-sha1'],
    );
    return Readable.from([readFileSync(join(folder, 'x'))]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const unusedReader: UrlReaderService = mockServices.urlReader.mock();

describe('RepositoryProvider on a local folder', () => {
  let base: string;
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), text);
  };
  const create = (local = [base], limits: JsonObject = {}) =>
    RepositoryProvider.fromConfig(
      mockServices.rootConfig({
        data: { readiness: { repository: { local }, limits } },
      }),
      { urlReader: unusedReader },
    );
  beforeEach(() => {
    base = realpathSync(mkdtempSync(join(tmpdir(), 'readiness-repository-')));
    write('mono/LICENSE', 'SPDX-License-Identifier: MIT');
    write(
      'mono/services/a/k8s.yaml',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\nspec: { replicas: 1 }',
    );
    write(
      'mono/services/b/k8s.yaml',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: b }\nspec: { replicas: 3 }',
    );
    write('mono/services/b/settings.py', "DB_PASSWORD = 'Tr0ub4dor-and-3'");
    write('mono/CODEOWNERS', '* @shop/team');
  });
  afterEach(() => rmSync(base, { recursive: true }));
  const services = () =>
    ['a', 'b'].map(name =>
      subject(name, `file:${base}/mono/services/${name}/catalog-info.yaml`),
    );

  it('reads a monorepo once, and tells its services apart', async () => {
    const provider = create();
    const [a, b] = services();
    expect(provider.targetOf(a)).toBe(`file:${base}/mono`);
    expect(provider.targetOf(b)).toBe(provider.targetOf(a));
    expect([a, b].map(service => provider.partOf(service))).toEqual([
      'services/a',
      'services/b',
    ]);
    const { observations } = await collect(provider, [a, b]);
    expect(fact(observations, 'replicas', 'a').value).toBe(1);
    expect(fact(observations, 'replicas', 'b').value).toBe(3);
    expect(fact(observations, 'license', 'a').value).toBe('MIT');
    expect(fact(observations, 'hardCodedValues', 'a').value).toBe('none-found');
    expect(fact(observations, 'hardCodedValues', 'b').value).toBe('remaining');
    expect(fact(observations, 'hardCodedPlaces', 'b').value).toEqual([
      'services/b/settings.py:1 a password in DB_PASSWORD',
    ]);
    expect(fact(observations, 'visibility').cannotTell).toMatch(/no host/);
    expect(fact(observations, 'reviewRequired').cannotTell).toMatch(
      /CODEOWNERS names who reviews, not that/,
    );
    // Every fact is one that the provider names, with one of value, cannotTell and error
    for (const one of observations) {
      expect(provider.facts).toContain(one.fact);
      expect(
        [one.value, one.cannotTell, one.error].filter(
          part => part !== undefined,
        ),
      ).toHaveLength(1);
      expect(one.observedAt).toBe(NOW);
    }
  });

  it('is unchanged until a file, a service or an answer changes', async () => {
    const provider = create();
    const first = await collect(provider, services());
    const again = await collect(provider, services(), first.state);
    expect(again).toEqual({
      observations: [],
      isUnchanged: true,
      state: first.state,
    });
    // More services, another answer on the license
    expect(
      (await collect(provider, services().slice(1), first.state)).isUnchanged,
    ).toBeUndefined();
    const [a, b] = services();
    expect(
      (
        await collect(
          provider,
          [{ ...a, answers: { license: ['MIT'] } }, b],
          first.state,
        )
      ).isUnchanged,
    ).toBeUndefined();
    write(
      'mono/services/a/k8s.yaml',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\nspec: { replicas: 2 }',
    );
    utimesSync(join(base, 'mono/services/a/k8s.yaml'), 1, 1);
    const changed = await collect(provider, services(), first.state);
    expect(fact(changed.observations, 'replicas', 'a').value).toBe(2);
    expect(changed.state).not.toBe(first.state);
    for (const state of ['nonsense', '{"readers":0}', 'null']) {
      expect(
        (await collect(provider, services(), state)).isUnchanged,
      ).toBeUndefined();
    }
  });

  it('holds its own host in code against a service, and reads again when it says where that is', async () => {
    write(
      'mono/services/a/urls.py',
      'BASE_URL = "https://grades.acme-learning.io"\n',
    );
    const provider = create();
    const [a, b] = services();
    const reached = (url: string) => [
      { ...a, answers: { 'health-endpoint': [url] } },
      b,
    ];
    const before = await collect(provider, services());
    expect(fact(before.observations, 'hardCodedValues', 'a').value).toBe(
      'none-found',
    );
    const own = reached('https://grades.acme-learning.io/health');
    const { observations } = await collect(provider, own, before.state);
    expect(fact(observations, 'hardCodedPlaces', 'a').value).toEqual([
      "services/a/urls.py:1 the service's own host grades.acme-learning.io in BASE_URL",
    ]);
    const elsewhere = reached('https://grades.example.org/health');
    const other = await collect(provider, elsewhere);
    expect(fact(other.observations, 'hardCodedValues', 'a').value).toBe(
      'none-found',
    );
  });

  it('reads no link, nothing ignored and nothing too large', async () => {
    write('outside/settings.py', "DB_PASSWORD = 'Tr0ub4dor-and-3'");
    write('mono/services/a/settings.py', 'DEBUG = False');
    write('mono/services/a/.env', 'DB_PASSWORD=Tr0ub4dor-and-3');
    write('mono/.gitignore', '.env\n');
    write(
      'mono/services/a/config/big.py',
      `${'x = 1\n'.repeat(100_000)}DB_PASSWORD = 'Tr0ub4dor-and-3'`,
    );
    write(
      'mono/services/a/config/binary.py',
      "\0DB_PASSWORD = 'Tr0ub4dor-and-3'",
    );
    symlinkSync(join(base, 'outside'), join(base, 'mono/services/a/conf'));
    symlinkSync(
      join(base, 'outside/settings.py'),
      join(base, 'mono/services/a/config.py'),
    );
    const { observations } = await collect(create(), services());
    expect(fact(observations, 'hardCodedValues', 'a').value).toBe(
      'none-found-in-part',
    );
    expect(fact(observations, 'hardCodedUnread', 'a').value).toEqual([
      'services/a/config/big.py, too large or not a text',
      'services/a/config/binary.py, too large or not a text',
    ]);
  });

  it('has no target outside of what is allowed', async () => {
    const [a] = services();
    expect(create([join(base, 'outside')]).targetOf(a)).toBeUndefined();
    expect(create([]).targetOf(a)).toBeUndefined();
    // Not even with the key of an earlier configuration
    const { observations } = await create([]).observe(
      { key: `file:${base}/mono`, entities: [a] },
      { signal: AbortSignal.timeout(1000), now: NOW },
    );
    expect(observations).toEqual([]);
  });

  it('tells nothing of services of which it has the catalog files only', async () => {
    write('catalog/LICENSE', 'SPDX-License-Identifier: MIT');
    write('catalog/scripts/validate.py', 'print()');
    write('catalog/components/a.yaml', 'kind: Component');
    write('catalog/services/b/Dockerfile', 'FROM node');
    const provider = create();
    const entities = [
      subject('a', `file:${base}/catalog/components/a.yaml`),
      subject('b', `file:${base}/catalog/services/b/catalog-info.yaml`),
    ];
    const { observations } = await collect(provider, entities);
    for (const name of ['license', 'visibility', 'hardCodedValues']) {
      expect(fact(observations, name, 'a').cannotTell).toMatch(
        /no code, only descriptions for the catalog/,
      );
    }
    expect(fact(observations, 'license', 'b').value).toBe('MIT');
    expect(fact(observations, 'visibility', 'b').cannotTell).not.toMatch(
      /descriptions/,
    );
  });

  it('cannot tell the license of a link, and does not call it missing', async () => {
    write('linked/main.py', 'print()');
    write('linked/docs/terms.txt', 'SPDX-License-Identifier: MIT');
    symlinkSync('docs/terms.txt', join(base, 'linked/LICENSE'));
    const service = subject('a', `file:${base}/linked/catalog-info.yaml`, {
      license: ['MIT'],
    });
    const { observations } = await collect(create(), [service]);
    expect(fact(observations, 'license', 'a').value).toBeUndefined();
    expect(fact(observations, 'license', 'a').cannotTell).toBeDefined();
  });

  it('reads the rest of a repository that has a folder nobody can name', async () => {
    write('odd/LICENSE', 'SPDX-License-Identifier: MIT');
    write('odd/main.py', 'print()');
    mkdirSync(Buffer.concat([Buffer.from(`${base}/odd/`), Buffer.from([255])]));
    const service = subject('a', `file:${base}/odd/catalog-info.yaml`);
    const { observations } = await collect(create(), [service]);
    expect(fact(observations, 'license', 'a').value).toBe('MIT');
  });

  it('cannot tell anything of files that take too long to read', async () => {
    const provider = create([base], { reading: { time: { milliseconds: 1 } } });
    const service = subject('a', `file:${base}/mono/services/a/x.yaml`);
    const { stopped, observations, state } = await collect(provider, [service]);
    expect(stopped).toBe('Reading it takes longer than 0.001 seconds.');
    expect(state).toBeUndefined();
    expect(fact(observations, 'license').cannotTell).toBe(
      'Reading it takes longer than 0.001 seconds. It was stopped.',
    );
    expect(observations.map(one => one.fact).sort()).toEqual(
      [...provider.facts].sort(),
    );
  });

  it('stops when told to', async () => {
    const [a] = services();
    const provider = create();
    await expect(
      provider.observe(
        { key: provider.targetOf(a)!, entities: [a] },
        { signal: AbortSignal.abort(), now: NOW },
      ),
    ).rejects.toThrow();
  });

  it('does not hold a GNU text against an owner who says whether later versions count', async () => {
    write(
      'mono/LICENSE',
      'GNU AFFERO GENERAL PUBLIC LICENSE Version 3, 19 November 2007 Preamble',
    );
    const given = async (license?: string) => {
      const [a] = services();
      const { observations } = await collect(create(), [
        { ...a, answers: license ? { license: [license] } : {} },
      ]);
      return fact(observations, 'license', 'a').value;
    };
    expect(await given('AGPL-3.0-or-later')).toBe('AGPL-3.0-or-later');
    expect(await given()).toBe('AGPL-3.0');
    expect(await given('GPL-3.0-only')).toBe('AGPL-3.0');
  });
});

describe('RepositoryProvider on a host', () => {
  const files: Record<string, string> = {
    'requirements.txt': 'flask==3\npymongo==4\n',
    LICENSE: 'SPDX-License-Identifier: Apache-2.0',
    '.github/CODEOWNERS': '* @shop/team',
    'k8s.yaml':
      'kind: Deployment\nmetadata: { name: shop }\nspec: { replicas: 2 }',
  };
  const shop = subject(
    'shop',
    'url:https://github.test/shop/web/blob/main/catalog-info.yaml',
  );

  async function withHost(
    replies: Record<string, HostReply>,
    readTree: UrlReaderService['readTree'],
    run: (
      provider: RepositoryProvider,
      replies: Record<string, HostReply>,
      logger: ReturnType<typeof mockServices.logger.mock>,
    ) => Promise<void>,
  ) {
    const host = await startHost(replies);
    const logger = mockServices.logger.mock();
    const config = mockServices.rootConfig({
      data: {
        integrations: {
          github: [{ host: 'github.test', apiBaseUrl: host.url, token: 't' }],
        },
      },
    });
    try {
      await run(
        RepositoryProvider.fromConfig(config, {
          urlReader: mockServices.urlReader.mock({ readTree }),
          logger,
        }),
        replies,
        logger,
      );
    } finally {
      await host.stop();
    }
  }
  const readTree = jest.fn<
    ReturnType<UrlReaderService['readTree']>,
    Parameters<UrlReaderService['readTree']>
  >();
  const replies = () => ({
    '/repos/shop/web': {
      body: { visibility: 'public', default_branch: 'main' },
    },
    '/repos/shop/web/rules/branches/main': {
      body: [
        {
          type: 'pull_request',
          parameters: { required_approving_review_count: 1 },
        },
      ],
    },
  });
  beforeEach(() => {
    readTree.mockReset().mockImplementation(async (_, options) => {
      if (options?.etag === 'sha1') {
        throw new NotModifiedError();
      }
      return {
        archive: async () => archiveOf(files),
        files: jest.fn(),
        dir: jest.fn(),
        etag: 'sha1',
      };
    });
  });

  it('gives values with the page that shows them', async () => {
    await withHost(replies(), readTree, async provider => {
      expect(provider.targetOf(shop)).toBe(
        'https://github.test/shop/web/tree/main',
      );
      expect(provider.groupOf(provider.targetOf(shop)!)).toBe('github.test');
      const { observations } = await collect(provider, [shop]);
      expect(readTree.mock.calls[0][0]).toBe(
        'https://github.test/shop/web/tree/main',
      );
      expect(fact(observations, 'visibility')).toEqual({
        fact: 'repository.visibility',
        value: 'public',
        observedAt: NOW,
        url: 'https://github.test/shop/web',
      });
      expect(fact(observations, 'reviewRequired')).toMatchObject({
        value: 'yes',
        url: 'https://github.test/shop/web/rules',
      });
      expect(fact(observations, 'repositories').value).toEqual([
        'https://github.test/shop/web',
      ]);
      expect(fact(observations, 'replicas', 'shop')).toMatchObject({
        value: 2,
        url: 'https://github.test/shop/web/blob/main/k8s.yaml#L3',
      });
      expect(fact(observations, 'databasePlaces', 'shop')).toMatchObject({
        value: ['pymongo in requirements.txt, line 2'],
        url: 'https://github.test/shop/web/blob/main/requirements.txt#L2',
      });
    });
  });

  it('does not speak for all repositories of a service that has several', async () => {
    const others = { repositories: ['https://github.test/shop/web', 'x'] };
    const several: ObservedEntity = { ...shop, answers: others };
    const other: ObservedEntity = {
      ...shop,
      entityRef: 'component:default/other',
      // Two places in one
      answers: {
        repositories: [
          'https://github.test/shop/web/tree/main/a',
          'https://github.test/shop/web.git',
        ],
      },
    };
    await withHost(replies(), readTree, async (provider, current) => {
      const first = await collect(provider, [several, other]);
      const given = (name: string, service: string) => {
        const { value, cannotTell } = fact(first.observations, name, service);
        return value ?? cannotTell;
      };
      const unseen = 'One of 2 repositories was read; this takes all of them.';
      for (const name of [
        'repositories',
        'visibility',
        'reviewRequired',
        'license',
        'hardCodedValues',
        'autoscaling',
      ]) {
        expect([name, given(name, 'shop')]).toEqual([name, unseen]);
        expect([name, given(name, 'other')]).not.toEqual([name, unseen]);
      }
      expect(given('reviewRequired', 'other')).toBe('yes');
      // What was found there is there
      expect(given('replicas', 'shop')).toBe(2);
      current['/repos/shop/web/rules/branches/main'] = { body: [] };
      current['/repos/shop/web/branches/main'] = { body: { protected: false } };
      const next = await collect(provider, [several], first.state);
      expect(fact(next.observations, 'reviewRequired', 'shop').value).toBe(
        'no',
      );
      const { state } = await collect(provider, [several]);
      const alone = await collect(provider, [shop], state);
      expect(alone.isUnchanged).toBeUndefined();
      expect(fact(alone.observations, 'license', 'shop').value).toBe(
        'Apache-2.0',
      );
    });
  });

  it('reads again only what changed, on the host or in the repository', async () => {
    await withHost(replies(), readTree, async (provider, current) => {
      const { state } = await collect(provider, [shop]);
      expect((await collect(provider, [shop], state)).isUnchanged).toBe(true);
      expect(readTree.mock.calls[1][1]?.etag).toBe('sha1');
      current['/repos/shop/web'] = {
        body: { visibility: 'private', default_branch: 'main' },
      };
      const changed = await collect(provider, [shop], state);
      expect(fact(changed.observations, 'visibility').value).toBe('private');
      expect(fact(changed.observations, 'license', 'shop').value).toBe(
        'Apache-2.0',
      );
      // A host that breaks hides nothing that was known, and its recovery is no change
      current['/repos/shop/web'] = { status: 502 };
      const broken = await collect(provider, [shop], changed.state);
      expect(broken.isUnchanged).toBeUndefined();
      expect(readTree.mock.calls.at(-1)![1]?.etag).toBeUndefined();
      expect(fact(broken.observations, 'visibility').error).toMatch(/502/);
      expect(broken.state).toBeUndefined();
      current['/repos/shop/web'] = {
        body: { visibility: 'private', default_branch: 'main' },
      };
      expect((await collect(provider, [shop], changed.state)).isUnchanged).toBe(
        true,
      );
    });
  });

  it('leaves a host alone that wants it, without reading the tree', async () => {
    await withHost(
      { '/repos/shop/web': { status: 429, headers: { 'retry-after': '60' } } },
      readTree,
      async provider => {
        const result = await collect(provider, [shop], 'before');
        expect(result).toMatchObject({
          notBefore: NOW + 60_000,
          state: 'before',
        });
        // Every fact by its name, of all services: what is not named would be let go
        expect(result.observations.map(one => one.fact).sort()).toEqual(
          [...provider.facts].sort(),
        );
        for (const { error, entityRef } of result.observations) {
          expect(error).toBe('github.test has had too many requests.');
          expect(entityRef).toBeUndefined();
        }
        expect(readTree).not.toHaveBeenCalled();
      },
    );
  });

  it('logs why it could not read the tree without secrets', async () => {
    readTree.mockRejectedValue(
      new Error('https://me:s3cr3t-Tr0ub4dor@api.inner.test/x 500'),
    );
    await withHost(replies(), readTree, async (provider, _, logger) => {
      await collect(provider, [shop]);
      const [[line]] = logger.warn.mock.calls;
      expect(line).toContain('https://github.test/shop/web');
      expect(line).toContain('api.inner.test/x 500');
      expect(line).not.toContain('s3cr3t');
    });
  });

  it.each([
    [
      new NotFoundError('https://api.inner.test/x 404'),
      'cannotTell',
      /not there, or the token/,
      undefined,
    ],
    [
      new Error('https://api.inner.test/x 403 (rate limit exceeded)'),
      'error',
      /too many requests/,
      NOW + 900_000,
    ],
    [
      new Error('https://api.inner.test/x 500'),
      'error',
      /could not be read/,
      undefined,
    ],
  ] as const)(
    'says why it could not read the tree: %s',
    async (error, kind, message, notBefore) => {
      readTree.mockRejectedValue(error);
      await withHost(replies(), readTree, async provider => {
        const result = await collect(provider, [shop]);
        expect(fact(result.observations, 'license')[kind]).toMatch(message);
        expect(fact(result.observations, 'repositories')[kind]).toMatch(
          message,
        );
        expect(fact(result.observations, 'visibility').value).toBe('public');
        expect(result.notBefore).toBe(notBefore);
        expect(JSON.stringify(result)).not.toContain('inner.test');
        expect(result.observations.map(one => one.fact).sort()).toEqual(
          [...provider.facts].sort(),
        );
      });
    },
  );
});

describe('the module', () => {
  const notConfigured: NotConfiguredProvider[] = [];
  async function providersWith(repository: JsonObject) {
    const providers: EvidenceProvider[] = [];
    const backend = await startTestBackend({
      features: [
        createBackendPlugin({
          pluginId: 'readiness',
          register(env) {
            env.registerExtensionPoint(readinessEvidenceExtensionPoint, {
              addProvider: one => providers.push(one),
              addNotConfigured: one => notConfigured.push(one),
            });
            env.registerInit({ deps: {}, async init() {} });
          },
        }),
        readinessModuleRepository,
        mockServices.rootConfig.factory({
          data: { readiness: { repository } },
        }),
      ],
    });
    await backend.stop();
    return providers;
  }

  it('registers the provider with the durations of the configuration', async () => {
    const providers = await providersWith({
      interval: 'PT1H',
      timeToLive: { hours: 3 },
      concurrency: 2,
    });
    expect(providers).toHaveLength(1);
    expect(providers[0]).toMatchObject({
      id: 'repository',
      interval: 3_600_000,
      timeToLive: 10_800_000,
      timeout: 60_000,
      concurrency: 2,
    });
  });

  it('registers none when nothing may be read', async () => {
    expect(await providersWith({ hosts: [] })).toEqual([]);
    expect(notConfigured).toEqual([
      {
        id: 'repository',
        message: expect.stringContaining('lists neither hosts nor local'),
      },
    ]);
    expect(await providersWith({ hosts: [], local: ['.'] })).toHaveLength(1);
    const [one] = await providersWith({ hosts: ['GitHub.com'] });
    const [other] = await providersWith({ hosts: ['ghe.test'] });
    // So that services are asked for their targets again
    expect(one.fingerprint).not.toBe(other.fingerprint);
  });

  it.each([
    [
      { interval: 'P3D' },
      /timeToLive must be longer than readiness.repository.interval/,
    ],
    [{ concurrency: 0 }, /concurrency must be a whole number/],
    [{ interval: 'soon' }, /readiness.repository.interval/],
  ])('refuses %j', (repository, message) => {
    expect(() =>
      RepositoryProvider.fromConfig(
        mockServices.rootConfig({ data: { readiness: { repository } } }),
        { urlReader: unusedReader },
      ),
    ).toThrow(message);
  });
});
