// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import bitbucketServerModule from '@backstage/plugin-scaffolder-backend-module-bitbucket-server';
import { parse } from 'yaml';
import { examples } from './annotate/examples';
import { shippedTemplate, startPortal } from './__testUtils__/startPortal';
import { SHOP, SHOP_FILE, shopAt } from './__testUtils__/shop';

jest.setTimeout(60_000);

const DATA = { entityRef: SHOP, set: { 'readiness/data': 'pii' } };

/** The first step alone, with all that it gives. */
function annotateOnly(input: object) {
  const output = Object.fromEntries(
    ['publish', 'branchName', 'repoUrl', 'manualReason', 'editUrl', 'diff'].map(
      name => [name, `\${{ steps.annotate.output.${name} }}`],
    ),
  );
  return {
    ...shippedTemplate,
    spec: {
      ...shippedTemplate.spec,
      steps: [
        {
          id: 'annotate',
          name: 'Annotate',
          action: 'readiness:annotate',
          input,
        },
      ],
      output,
    },
  };
}

describe('readiness:annotate', () => {
  let server: Server;
  let at: string;
  let asked: { method: string; url: string; body: string }[];
  let portal: Awaited<ReturnType<typeof startPortal>> | undefined;

  beforeEach(async () => {
    asked = [];
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) {
        chunks.push(chunk);
      }
      const { method = '', url = '' } = request;
      asked.push({ method, url, body: Buffer.concat(chunks).toString() });
      if (/raw|catalog-info\.yaml/.test(url)) {
        response.end(SHOP_FILE);
        return;
      }
      response.setHeader('content-type', 'application/json');
      if (url.includes('/scm/')) {
        response.statusCode = 500;
      }
      response.end(
        JSON.stringify({
          values: url.includes('filterText=main')
            ? [{ displayId: 'main', latestCommit: 'abc' }]
            : [],
        }),
      );
    });
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    at = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterEach(async () => {
    await portal?.stop();
    portal = undefined;
    server.closeAllConnections();
    await new Promise(done => server.close(done));
  });

  it('has Bitbucket Server make a fresh branch with the right names', async () => {
    portal = await startPortal({
      entities: [
        shopAt(
          `url:http://${at}/projects/ACME/repos/shop/browse/catalog-info.yaml?at=main`,
        ),
      ],
      integrations: {
        bitbucketServer: [
          {
            host: at,
            apiBaseUrl: `http://${at}/rest/api/1.0`,
            token: 'integration',
          },
        ],
      },
      features: [bitbucketServerModule as never],
    });
    const { steps } = await portal.handIn(DATA);
    expect(steps).toMatchObject({
      annotate: 'completed',
      github: 'skipped',
      gitlab: 'skipped',
    });
    const created = asked.find(
      ({ method, url }) => method === 'POST' && url.endsWith('/branches'),
    );
    expect(created?.url).toBe(
      '/rest/api/1.0/projects/ACME/repos/shop/branches',
    );
    expect(JSON.parse(created!.body)).toEqual({
      name: expect.stringMatching(/^readiness-shop-\d{14}$/),
      startPoint: 'abc',
    });
    // It goes on with git, which this server does not speak.
    expect(asked[asked.length - 1].url).toContain('/scm/');
  });

  it('gives the change to copy where no action opens a request', async () => {
    portal = await startPortal({
      entities: [shopAt(`url:http://${at}/shop/catalog-info.yaml`)],
      integrations: {},
      config: { backend: { reading: { allow: [{ host: at }] } } },
      template: annotateOnly(DATA),
    });
    const { status, output } = await portal.handIn(DATA);
    expect(status).toBe('completed');
    expect(output).toMatchObject({
      publish: 'none',
      manualReason: expect.stringContaining(
        `Backstage has no action that opens a request on ${at}`,
      ),
      diff: expect.stringContaining('+    readiness/data: "pii"'),
    });
  });

  it.each([
    ['bootstrap:bootstrap', 'comes from a catalog provider'],
    ['ldap:ou=services', 'comes from a catalog provider'],
    ['url:https://git.example.com/acme', 'no YAML or JSON file'],
    ['file:/srv/catalog/catalog-info.yaml', 'Answer on the Readiness tab'],
    ['file:catalog-info.yaml', 'no catalog file on this disk'],
    ['url:javascript:alert(1)', 'is no address'],
  ])('refuses an entity from %s, with the reason', async (location, why) => {
    portal = await startPortal({
      entities: [shopAt(location)],
      integrations: {},
    });
    const { status, error } = await portal.handIn(DATA);
    expect({ status, error }).toEqual({
      status: 'failed',
      error: expect.stringContaining(why),
    });
    expect(asked).toEqual([]);
  });

  it('refuses an entity that the user may not read like one that is not there', async () => {
    portal = await startPortal({ entities: [], integrations: {} });
    const { error } = await portal.handIn(DATA);
    expect(error).toContain('is not in the catalog, or you may not read it');
  });

  it.each(examples.map(({ description, example }) => [description, example]))(
    'does what its example says: %s',
    async (_description, example) => {
      portal = await startPortal({
        entities: [shopAt(`url:http://${at}/shop/catalog-info.yaml`)],
        integrations: {},
        config: { backend: { reading: { allow: [{ host: at }] } } },
      });
      const [{ action, input }] = parse(example).steps;
      expect(action).toBe('readiness:annotate');
      const isRemoval = Boolean(input.remove);
      const { output, message } = await portal.dryRun(
        DATA,
        annotateOnly({
          ...input,
          // This one removes what is not there.
          ...(isRemoval && { remove: ['readiness/load-test'] }),
        }),
      );
      expect({ message, diff: output?.diff }).toEqual({
        diff: expect.stringContaining(
          isRemoval ? '-    readiness/load-test' : '+    readiness/',
        ),
      });
    },
  );
});
