// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { JsonClient } from 'backstage-plugin-readiness-node/http';
import {
  checkEvidenceProvider,
  observedEntity,
} from 'backstage-plugin-readiness-node/testUtils';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OnCallProvider } from './OnCallProvider';

const rotas: Record<string, object> = {
  shop: { people: ['ada'], responseMinutes: 7 },
  attic: { people: [] },
};

const server = createServer((request, response) => {
  const rota = rotas[request.url!.replace('/rotas/', '')];
  response.statusCode = rota ? 200 : 404;
  response.end(JSON.stringify(rota ?? {}));
});

describe('OnCallProvider', () => {
  beforeAll(
    () => new Promise<void>(done => server.listen(0, '127.0.0.1', done)),
  );
  afterAll(() => new Promise(done => server.close(done)));

  it('keeps the contract, and says who is on call', async () => {
    const { port } = server.address() as AddressInfo;
    const baseUrl = `http://127.0.0.1:${port}`;
    const client = JsonClient.create({ name: 'The rota service', baseUrl });
    const observed = await checkEvidenceProvider({
      provider: new OnCallProvider(client),
      entities: ['shop', 'attic', 'nobody'].map(rota =>
        observedEntity(`${rota}-api`, {
          annotations: { 'example.com/rota': rota },
        }),
      ),
    });
    expect(observed).toMatchObject({
      shop: [
        { fact: 'on-call.staffed', value: true },
        { fact: 'on-call.responseTime', value: 7 },
      ],
      attic: [{ value: false }, { cannotTell: 'Nobody had to respond yet.' }],
      nobody: [
        { cannotTell: 'The rota service knows no "nobody".' },
        { cannotTell: 'The rota service knows no "nobody".' },
      ],
    });
  });
});
