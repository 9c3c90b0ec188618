// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  checkEvidenceProvider,
  observedEntity,
} from 'backstage-plugin-readiness-node/testUtils';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OnCallProvider } from './OnCallProvider';

const rotas: Record<string, string[]> = { shop: ['ada'], attic: [] };

const server = createServer((request, response) => {
  const people = rotas[request.url!.replace('/rotas/', '')];
  response.statusCode = people ? 200 : 404;
  response.end(JSON.stringify({ people }));
});

describe('OnCallProvider', () => {
  beforeAll(
    () => new Promise<void>(done => server.listen(0, '127.0.0.1', done)),
  );
  afterAll(() => new Promise(done => server.close(done)));

  it('keeps the contract, and says who is on call', async () => {
    const { port } = server.address() as AddressInfo;
    const observed = await checkEvidenceProvider({
      provider: new OnCallProvider(`http://127.0.0.1:${port}`),
      entities: ['shop', 'attic', 'nobody'].map(rota =>
        observedEntity(`${rota}-api`, {
          annotations: { 'example.com/rota': rota },
        }),
      ),
    });
    expect(observed).toMatchObject({
      shop: [{ fact: 'on-call.staffed', value: true }],
      attic: [{ fact: 'on-call.staffed', value: false }],
      nobody: [{ cannotTell: 'The rota service knows no "nobody".' }],
    });
  });
});
