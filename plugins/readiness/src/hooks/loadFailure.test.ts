// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ResponseError } from '@backstage/errors';
import { toLoadFailure } from './loadFailure';

/** What the client throws for an answer with this status and body. */
function answer(status: number, body: unknown, contentType: string) {
  return ResponseError.fromResponse({
    ok: false,
    status,
    statusText: 'Status text',
    headers: new Headers({ 'content-type': contentType }),
    text: async () => (typeof body === 'string' ? body : JSON.stringify(body)),
    json: async () => body,
  } as unknown as Response);
}

const ofBackend = (name: string, statusCode: number) => ({
  error: { name, message: 'Said by the backend' },
  request: { method: 'GET', url: '/summary' },
  response: { statusCode },
});

describe('toLoadFailure', () => {
  it.each([
    ['denied', 403, ofBackend('NotAllowedError', 403), false],
    ['blocked', 403, '<html>Forbidden by the proxy</html>', false],
    ['signedOut', 401, ofBackend('AuthenticationError', 401), false],
    ['missing', 404, '<html>Not Found</html>', false],
    ['refused', 404, ofBackend('NotFoundError', 404), false],
    ['refused', 400, ofBackend('InputError', 400), false],
    ['busy', 429, ofBackend('Error', 429), true],
    ['busy', 503, 'starting', true],
    ['backend', 500, ofBackend('Error', 500), true],
    ['backend', 502, '<html>Bad Gateway</html>', true],
  ])(
    'says %s for an answer with status %d',
    async (kind, status, body, isTransient) => {
      const type = typeof body === 'string' ? 'text/html' : 'application/json';
      expect(toLoadFailure(await answer(status, body, type))).toMatchObject({
        kind,
        status,
        isTransient,
      });
    },
  );

  it('gives the message of the backend, without what the client puts around it', async () => {
    const body = ofBackend('Error', 500);
    expect(
      toLoadFailure(await answer(500, body, 'application/json')).reason,
    ).toBe('Said by the backend');
  });

  it('says unreachable without an answer, and offline when the browser has no network', () => {
    const error = new TypeError('Failed to fetch');
    expect(toLoadFailure(error)).toEqual({
      kind: 'unreachable',
      reason: 'Failed to fetch',
      isTransient: true,
    });
    const onLine = jest
      .spyOn(navigator, 'onLine', 'get')
      .mockReturnValue(false);
    expect(toLoadFailure(error).kind).toBe('offline');
    onLine.mockRestore();
  });

  it('says unreadable for a page where JSON was expected', () => {
    expect(toLoadFailure(new SyntaxError('Unexpected token <'))).toMatchObject({
      kind: 'unreadable',
      isTransient: false,
    });
  });
});
