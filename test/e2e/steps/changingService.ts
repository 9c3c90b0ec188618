// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createServer } from 'node:http';

/** How the service responds. */
export type Behaviour = 'starting' | 'healthy' | 'gone';

const ANSWERS: Record<Behaviour, { status: number; body: string }> = {
  // A gateway answers in its place.
  starting: { status: 503, body: '<html>Service Unavailable</html>' },
  healthy: {
    status: 200,
    body: '[+]ping ok\n[+]sandbox ok\nhealthz check passed\n',
  },
  // A release has dropped the endpoint.
  gone: { status: 404, body: 'Not found' },
};

/** A service on a port that the portal may call; the test changes how it responds. */
export async function startChangingService(): Promise<{
  url: string;
  behave(how: Behaviour): void;
  stop(): Promise<void>;
}> {
  let answer = ANSWERS.starting;
  const port = Number(process.env.READINESS_E2E_SERVICE_PORT);
  const server = createServer((_, response) => {
    response
      .writeHead(answer.status, { 'content-type': 'text/plain' })
      .end(answer.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    // A new URL each time, because the portal has stored observations of the former ones.
    url: `http://localhost:${port}/health/${Date.now().toString(36)}`,
    behave(how) {
      answer = ANSWERS[how];
    },
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
