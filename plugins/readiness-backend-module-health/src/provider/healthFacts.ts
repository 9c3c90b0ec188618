// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Everything the provider observes.
 *
 * - `health.reachable`: true if the response contains health information, including one that says "down"; false if
 *   there is no endpoint
 * - `health.served`: what is there: `health`, `nothing`, `login-page`, or another page that is served whether or not the
 *   service works
 * - `health.components`: the exercised components, a list of `{name, kind}`, without `kind` if the name is ambiguous, and
 *   with `isUnclear` if its text may be a setting and not a status
 * - `health.leaks`: ids of rules, for what an attacker can use at once (passwords, stack traces); empty if clean
 * - `health.disclosures`: the same for what only helps (versions, addresses, host names, paths)
 * - `health.leakPlaces`, `health.disclosurePlaces`: where they are: `components/db/details`, `header server`
 * - `health.cost`: `cheap`, `cached`, `rate-limited` or `expensive`, as measured
 * - `health.measured`: for `expensive`, what was measured, in words
 * - `health.promised`: what only headers promise: `cached`, `rate-limited`
 * - `health.response`: what the cost is derived from: `speed`, `isDeep`, `isCached`, `isRateLimited`
 * - `health.scheme`: `http` or `https`
 * - `health.certificate`: `valid`, `expires-soon` (within 14 days) or `untrusted` (expired, of another name,
 *   self-signed)
 * - `health.authentication`: `required`, `anonymous-status` (no more than up or down) or `anonymous-detail`
 * - `health.status`: the present status of the service, `pass`, `warn`, `fail` or `unknown`; shown, never evaluated
 * - `health.failing`: names of the components that currently fail; shown, never evaluated
 * - `health.answer`: the response, in words
 * @internal
 */
export const healthFacts = [
  'health.reachable',
  'health.served',
  'health.components',
  'health.leaks',
  'health.disclosures',
  'health.leakPlaces',
  'health.disclosurePlaces',
  'health.cost',
  'health.measured',
  'health.promised',
  'health.response',
  'health.scheme',
  'health.certificate',
  'health.authentication',
  'health.status',
  'health.failing',
  'health.answer',
] as const;

/** @internal */
export type HealthFact = (typeof healthFacts)[number];
