// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  FactDescription,
  ProviderDescription,
} from 'backstage-plugin-readiness-common';

/** The rules of leaks. */
const LEAKS = {
  'credentials-in-url': 'a password in a URL',
  password: 'a password',
  secret: 'a secret',
  'aws-key': 'an AWS key',
  'json-web-token': 'a token',
  'private-key': 'a private key',
  'stack-trace': 'a stack trace',
  'debug-page': 'a debug page',
  'database-account': 'a database account',
  'exception-text': 'an exception message',
  'private-address': 'a private address',
  'host-name': 'a host name',
  'connection-address': 'the address of a server behind it',
  version: 'a version',
  'file-path': 'a file path',
};

const FACTS = [
  // True if the response contains health information, including one that says "down"; false if there is no endpoint
  { name: 'health.reachable', title: 'Endpoint responds', kind: 'boolean' },
  // `health`, `nothing`, `login-page`, or another page that is served whether or not the service works
  { name: 'health.served', title: 'Found at the address', kind: 'text' },
  // The exercised components, a list of `{name, kind}`, without `kind` if the name is ambiguous, and with `isUnclear` if
  // its text may be a setting and not a status
  {
    name: 'health.components',
    title: 'The health check covers',
    kind: 'list',
  },
  // Ids of rules, for what an attacker can use at once (passwords, stack traces); empty if clean
  {
    name: 'health.leaks',
    title: 'The response reveals',
    kind: 'list',
    words: LEAKS,
  },
  // The same for what only helps (versions, addresses, host names, paths)
  {
    name: 'health.disclosures',
    title: 'The response also reveals',
    kind: 'list',
    words: LEAKS,
  },
  // Where they are: `components/db/details`, `header server`
  { name: 'health.leakPlaces', title: 'Revealed in', kind: 'list' },
  { name: 'health.disclosurePlaces', title: 'Also revealed in', kind: 'list' },
  // As measured
  {
    name: 'health.cost',
    title: 'Cost of one call',
    kind: 'text',
    words: {
      cheap: 'cheap',
      cached: 'served from a cache',
      'rate-limited': 'rate-limited',
      expensive: 'expensive: does the full work on every call',
    },
  },
  // For `expensive`, what was measured, in words
  { name: 'health.measured', title: 'Measured', kind: 'text' },
  // What only headers promise: `cached`, `rate-limited`
  { name: 'health.promised', title: 'Promised by its headers', kind: 'text' },
  // What the cost is derived from: `speed`, `isDeep`, `isCached`, `isRateLimited`
  { name: 'health.response', title: 'How it responds', kind: 'data' },
  // `http` or `https`
  { name: 'health.scheme', title: 'Scheme', kind: 'text' },
  // `valid`, `expires-soon` (within 14 days) or `untrusted` (expired, of another name, self-signed)
  {
    name: 'health.certificate',
    title: 'Certificate',
    kind: 'text',
    words: { 'expires-soon': 'expires within 14 days' },
  },
  {
    name: 'health.authentication',
    title: 'Without login it reveals',
    kind: 'text',
    words: {
      required: 'nothing',
      'anonymous-status': 'only up or down',
      'anonymous-detail': 'details',
    },
  },
  // The present status of the service, `pass`, `warn`, `fail` or `unknown`
  {
    name: 'health.status',
    title: 'Status',
    kind: 'text',
    isShownOnly: true,
  },
  // Names of the components that currently fail
  {
    name: 'health.failing',
    title: 'Failing now',
    kind: 'list',
    isShownOnly: true,
  },
  // In words
  { name: 'health.answer', title: 'The response', kind: 'text' },
] as const satisfies readonly FactDescription[];

/** @internal */
export type HealthFact = (typeof FACTS)[number]['name'];

/** Names of everything the provider observes. @internal */
export const healthFacts: readonly HealthFact[] = FACTS.map(({ name }) => name);

/** What the provider is, and how what it observes reads. @internal */
export const description: ProviderDescription = {
  id: 'health',
  title: 'Health',
  configurationKey: 'readiness.health',
  requiredKeys: ['readiness.health.allow'],
  setUpUrl:
    'https://github.com/readiness-authors/readiness/tree/main/plugins/readiness-backend-module-health#readme',
  facts: [...FACTS],
};
