// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const PRODUCTION = new Set(['prod', 'production', 'prd', 'live']);
const OTHER = new Set(
  'dev devel develop development devstack local localhost test tests testing ci qa uat sit staging stage stg sandbox preview example examples minikube playground e2e preprod nonprod'.split(
    ' ',
  ),
);

/**
 * The environment that a file is for, by the words of its path: a file for production says what counts, one for another
 * environment says nothing about it.
 * @internal
 */
export function environmentOf(
  path: string,
): 'production' | 'other' | undefined {
  const words = path.toLowerCase().split(/[^a-z0-9]+/);
  // `non-prod` and `pre-prod` are two words
  const pairs = words.map((word, index) => `${words[index - 1] ?? ''}-${word}`);
  if (
    words.some(word => OTHER.has(word)) ||
    pairs.some(pair => /^(?:non|pre)-prod/.test(pair))
  ) {
    return 'other';
  }
  return words.some(word => PRODUCTION.has(word)) ? 'production' : undefined;
}
