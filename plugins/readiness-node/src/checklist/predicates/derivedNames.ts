// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * The derived values that predicates may use as `derived.<name>`; the engine computes them. Each is a list.
 * @internal
 */
export const derivedNames = [
  'usage-against-capacity',
  'undeclared-persistence',
  'undeclared-messaging',
  'undeclared-access',
  'dependency-coverage',
  'uncovered-dependencies',
  'unneeded-components',
  'exercised-components',
  'deep-liveness-probes',
  'deep-readiness-probes',
  'data-of-stores',
  'data-of-apis',
  'served-api-types',
  'public-dashboards',
  'unwatched-dashboards',
  'disputed-by-facts',
];
