// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Check,
  MissingProvider,
  ProviderDescription,
} from 'backstage-plugin-readiness-common';
import type { ServiceQuery } from '../database/operations/read/ServiceQuery';
import type { ServiceEvidence } from '../evidence/ServiceEvidence';

/**
 * The providers that checks name and that are not configured. How the platform is set up is for those who read something
 * of it: docs/decisions/0006.
 * @internal
 */
export function missingProviders(options: {
  evidence?: Pick<ServiceEvidence, 'missingFor'>;
  checks: Check[];
  /** Of the reader. Default: everything. */
  scope?: ServiceQuery['scope'];
}): MissingProvider[] {
  const { evidence, checks, scope } = options;
  const facts = checks.flatMap(check => check.evidence?.fact ?? []);
  return isReader(scope) ? evidence?.missingFor(facts) ?? [] : [];
}

/** The providers that are installed, for the same readers. @internal */
export function knownProviders(
  evidence: Pick<ServiceEvidence, 'descriptions'> | undefined,
  scope: ServiceQuery['scope'],
): ProviderDescription[] {
  return isReader(scope) ? evidence?.descriptions() ?? [] : [];
}

function isReader(scope: ServiceQuery['scope'] = 'all'): boolean {
  return typeof scope === 'object' ? scope.services > 0 : scope === 'all';
}
