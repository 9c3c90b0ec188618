// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { WrittenCheck } from './writtenChecks';

function isPartOf(text: string, name: string): boolean {
  const words = (one: string) =>
    `-${one
      .replace(/([a-z\d])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')}-`;
  return words(text).includes(words(name));
}

function names({ around }: WrittenCheck, service: string[]): boolean {
  return service.some(name => around.some(text => isPartOf(text, name)));
}

/**
 * Those checks that are of the service: that stand in something that bears its name. Where none does, all of them if they
 * ask for one and the same path in the service's own folder; otherwise some are a neighbour's, and nobody can tell which.
 * @internal
 */
export function ownChecks(
  checks: { own: WrittenCheck[]; shared: WrittenCheck[] },
  service: string[],
): WrittenCheck[] {
  const named = [...checks.own, ...checks.shared].filter(one =>
    names(one, service),
  );
  if (named.length > 0) {
    return named;
  }
  const paths = new Set(checks.own.map(({ path }) => path));
  return paths.size === 1 ? checks.own : [];
}
