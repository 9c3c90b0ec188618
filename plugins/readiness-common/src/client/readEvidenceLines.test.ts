// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ReadinessClient } from './ReadinessClient';

function clientFor(body: BodyInit | undefined, status = 200) {
  const asked: string[] = [];
  const client = new ReadinessClient({
    discoveryApi: { getBaseUrl: async id => `http://backend/${id}` },
    fetchApi: {
      fetch: async (url, init) => {
        asked.push(`${init?.method} ${url}`);
        return new Response(body, { status });
      },
    },
  });
  return { client, asked };
}

/** Gives bytes in the portions that it is told to. */
function streamOf(text: string, size: number): ReadableStream {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
      if (at >= bytes.length) {
        controller.close();
      }
    },
  });
}

const RUNNING = { provider: 'health', state: 'running' };
const FAILED = { provider: 'health', state: 'failed', message: 'Zu spät.' };
const TEXT = [
  { type: 'progress', ...RUNNING },
  { type: 'progress', ...FAILED },
  { type: 'result', service: { name: 'books' } },
]
  .map(line => `${JSON.stringify(line)}\n`)
  .join('');

describe('ReadinessClient.collectEvidence', () => {
  it.each([1, 7, 1000])(
    'reports each step as it arrives, in portions of %p bytes',
    async size => {
      const { client, asked } = clientFor(streamOf(TEXT, size));
      const steps: unknown[] = [];
      const service = await client.collectEvidence('Component:default/Books', {
        onProgress: step => steps.push(step),
      });
      expect(asked).toEqual([
        'POST http://backend/readiness/services/component/default/books/evidence',
      ]);
      expect(steps).toEqual([RUNNING, FAILED]);
      expect(service).toEqual({ name: 'books' });
    },
  );

  it('works without a final line break, and without a listener', async () => {
    const { client } = clientFor(TEXT.trimEnd());
    expect(await client.collectEvidence('books')).toEqual({ name: 'books' });
  });

  it('throws what the backend says went wrong', async () => {
    const error = { name: 'ServiceUnavailableError', message: 'no catalog' };
    const { client } = clientFor(JSON.stringify({ type: 'error', error }));
    await expect(client.collectEvidence('books')).rejects.toMatchObject(error);
    await expect(
      clientFor('{}', 403).client.collectEvidence('books'),
    ).rejects.toMatchObject({ name: 'ResponseError', statusCode: 403 });
  });

  it('says when the connection has ended before the result', async () => {
    const { client } = clientFor(TEXT.slice(0, TEXT.lastIndexOf('{"type"')));
    await expect(client.collectEvidence('books')).rejects.toThrow(
      'The connection ended before all evidence was collected',
    );
  });
});
