// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Everything the provider observes.
 *
 * - `health.reachable`: true when the endpoint gives an answer about health, one that says "down" too; false when nothing is
 *   there
 * - `health.components`: what it exercises, a list of `{name, kind}`, `kind` left out where the name tells nothing
 * - `health.leaks`: ids of rules, what an intruder can use at once (passwords, stack traces); empty when clean
 * - `health.disclosures`: the same of what only helps (versions, addresses, host names, paths)
 * - `health.cost`: `cheap`, `cached`, `rate-limited` or `expensive`
 * - `health.response`: what the cost was judged by: `speed`, `isDeep`, `isCached`, `isRateLimited`
 * - `health.scheme`: `http` or `https`
 * - `health.certificate`: `valid`, `expires-soon` (within 14 days) or `untrusted` (expired, of another name, self-signed)
 * - `health.authentication`: `required`, `anonymous-status` (no more than up or down) or `anonymous-detail`
 * - `health.status`: how the service is today, `pass`, `warn`, `fail` or `unknown`; shown, never judged
 * - `health.failing`: names of the components that are not well today; shown, never judged
 * - `health.answer`: what came back, in words
 * @public
 */
export const healthFacts = [
  'health.reachable',
  'health.components',
  'health.leaks',
  'health.disclosures',
  'health.cost',
  'health.response',
  'health.scheme',
  'health.certificate',
  'health.authentication',
  'health.status',
  'health.failing',
  'health.answer',
] as const;

/** @public */
export type HealthFact = (typeof healthFacts)[number];
