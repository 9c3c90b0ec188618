// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createServer } from 'node:http';

/** Who is on call, as the service of docs/evidence-providers.md tells it. */
export interface Rota {
  people: string[];
  responseMinutes?: number;
}

/** The rota service of docs/evidence-providers.md, on the port that the portal asks; the test changes the only rota. */
export async function startRotaService(rota: Rota): Promise<{
  change(to: Rota): void;
  stop(): Promise<void>;
}> {
  let present = rota;
  const server = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(present));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    const port = Number(process.env.READINESS_E2E_ROTA_PORT);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    change(to) {
      present = to;
    },
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
