// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Lie } from '../../types';
import { bodies } from '../bodies';

const notThere = {
  by: 'health',
  check: 'health-endpoint',
  contradiction: 'health-not-there',
} as const;
const html = { 'content-type': 'text/html; charset=utf-8' };

/** Addresses that answer with a success, whatever the service does. */
export const healthPageLies: Lie[] = [
  {
    ...notThere,
    name: 'shell of an Angular application for any path',
    health: {
      headers: html,
      body: '<!doctype html><html lang="en"><head><title>Grades</title><base href="/"><link rel="stylesheet" href="styles.4f2.css"></head><body><grades-root></grades-root><script src="runtime.9b1.js" type="module"></script><script src="main.7c3.js" type="module"></script></body></html>',
    },
  },
  {
    ...notThere,
    name: 'shell of a Vue application that asks for JavaScript',
    health: {
      headers: html,
      body: '<!DOCTYPE html><html><head><title>ok</title><script defer src="/js/chunk-vendors.js"></script></head><body><noscript>We are sorry, but this does not work without JavaScript.</noscript><div id="app"></div></body></html>',
    },
  },
  {
    ...notThere,
    name: 'login of single sign-on behind a redirect',
    answers: { 'health-security': 'internal-only' },
    health: {
      status: 302,
      headers: { location: '/oauth2/sign_in?rd=%2Fhealth' },
      elsewhere: {
        '/oauth2/sign_in?rd=%2Fhealth': {
          headers: html,
          body: '<html><head><title>Sign in to Example</title></head><body><form method="post"><input name="user"><input type="password" name="pw"><button>Go</button></form></body></html>',
        },
      },
    },
  },
  {
    ...notThere,
    name: 'page of Apache before anybody configured it',
    health: {
      headers: html,
      body: '<html><head><title>Apache2 Debian Default Page: It works</title></head><body><h1>It works!</h1><p>This is the default welcome page.</p></body></html>',
    },
  },
  {
    ...notThere,
    name: 'not found by a page with status 200',
    health: {
      headers: html,
      body: '<html><head><title>Page not found | Grades</title></head><body><h1>Oops</h1><p>Try the search.</p></body></html>',
    },
  },
  {
    ...notThere,
    name: 'not found by a code in JSON',
    health: {
      body: {
        statusCode: 404,
        message: 'Cannot GET /health',
        error: 'Not Found',
      },
    },
  },
  {
    ...notThere,
    name: 'not found by a wrapper around every answer',
    health: {
      body: { success: false, error: { code: 404, message: 'No such route' } },
    },
  },
  {
    ...notThere,
    name: 'not found in the words of FastAPI',
    health: { body: { detail: 'Not Found' } },
  },
  {
    ...notThere,
    name: 'proof of being a person before any answer',
    health: {
      headers: html,
      body: '<html><head><title>Just a moment...</title></head><body><div class="cf-turnstile" data-sitekey="x"></div><script src="/cdn-cgi/challenge-platform/x.js"></script></body></html>',
    },
  },
  {
    ...notThere,
    name: 'gateway with nothing behind it in every round',
    health: {
      status: 502,
      headers: html,
      body: '<html><h1>502 Bad Gateway</h1><hr>nginx</html>',
    },
  },
  {
    ...notThere,
    name: 'withdrawn, with a body that explains it',
    health: {
      status: 410,
      body: {
        status: 'error',
        message: 'The health API was removed, see the wiki.',
      },
    },
  },
  {
    ...notThere,
    name: 'replaced by a shell after the first week',
    answers: { persistence: 'mysql' },
    health: {
      body: bodies.dropwizard('mysql', 'deadlocks'),
      then: [
        {
          headers: html,
          body: '<!doctype html><html><body><div id="root"></div><script type="module" src="/assets/index.js"></script></body></html>',
        },
      ],
    },
  },
];
