// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readHealthResponse } from '../readHealthResponse';

const html = (body: string, status = 200) =>
  readHealthResponse({ status, contentType: 'text/html', body });
const json = (body: unknown, status = 200) =>
  readHealthResponse({
    status,
    contentType: 'application/json',
    body: JSON.stringify(body),
  });

describe('pageOf', () => {
  it.each([
    [
      'single-page-application',
      '<html><head><script src="/a.js"></script></head><body><div id="root"></div></body></html>',
    ],
    [
      'single-page-application',
      '<html><body><my-app-root>Loading...</my-app-root><script type="module">x()</script></body></html>',
    ],
    ['login', '<html><form><input name="p" type="password"></form></html>'],
    ['login', '<html><form><input type="hidden" name="SAMLRequest"></form>'],
    [
      'login',
      '<html><title>Sign in - Example</title><script src="a"></script>',
    ],
    ['challenge', '<html><title>Just a moment...</title></html>'],
    ['challenge', '<html><div class="g-recaptcha"></div></html>'],
    ['default-page', '<html><title>Welcome to nginx!</title></html>'],
    ['default-page', '<html><body><h1>It works!</h1></body></html>'],
    ['default-page', '<html><title>IIS Windows Server</title></html>'],
    ['default-page', '<html><title>Apache Tomcat/10.1.7</title></html>'],
    ['default-page', '<html><title>Index of /health</title></html>'],
    ['not-found', '<html><title>404 Not Found</title></html>'],
    ['not-found', '<html><title>Grades</title><h1>Page not found</h1></html>'],
    ['maintenance', '<html><h1>Down for maintenance</h1></html>'],
    ['error', '<html><title>502 Bad Gateway</title></html>'],
  ])('sees that a success is a page: %s by %s', (kind, body) => {
    expect(html(body)).toMatchObject({
      isReadable: false,
      page: { kind },
      components: [],
      coverage: 'none',
    });
    // The status tells already.
    expect(html(body, 503).page).toBeUndefined();
  });

  it.each([
    ['not-found', { statusCode: 404, message: 'Cannot GET /health' }],
    ['not-found', { error: 'Not found' }],
    ['not-found', { message: 'no Route matched with those values' }],
    ['not-found', { errors: [{ status: '404' }] }],
    ['not-found', { status: 'error', message: 'Endpoint not found' }],
    ['login', { code: 401, msg: 'x' }],
    ['login', { detail: 'Authentication credentials were not provided.' }],
    ['error', { code: 500, msg: 'Internal Server Error' }],
  ])('sees an error behind a success: %s by %j', (kind, body) => {
    expect(json(body)).toMatchObject({ isReadable: false, page: { kind } });
  });

  it.each([
    '<html><body><h1>All systems work</h1></body></html>',
    '<html><script src="a.js"></script><div id="main">mysql up, redis up</div></html>',
    '<html><title>Status</title><script src="a.js"></script><div id="app"><p>Database reachable, queue reachable, and the last backup was at noon today.</p></div></html>',
    '<html><p>How to sign in, and what to do when a page is not found: a long text about nothing, which goes on and on until nobody reads it any more. It is a manual, and no error page. It has many words, and so it goes on. And on, and on, and on. And it ends here, after more than four hundred letters, because short pages are known by their first words. Now it may end, and it does so after this sentence here.</p></html>',
  ])('leaves a page that may be one for people: %s', body => {
    expect(html(body).page).toBeUndefined();
  });

  it.each([
    { status: 'ok', code: 200, message: 'nothing found' },
    { status: 'UP', components: { db: { status: 'UP' } }, code: 404 },
    { status: 'error', message: 'database not found' },
    { message: 'hi' },
  ])('leaves JSON that is no such error: %j', body => {
    expect(json(body).page).toBeUndefined();
  });

  it('tells in words what the page is, and repeats nothing of it', () => {
    const { page, findings } = html('<html><title>Welcome to nginx!</title>');
    expect(page?.what).toBe('the default page of nginx');
    expect(findings[0].message).toBe('The body is the default page of nginx.');
  });
});
