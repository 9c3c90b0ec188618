// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { dataOfApis } from './dataOfApis';
import { dataOfStores } from './dataOfStores';
import { deepLivenessProbes } from './deepLivenessProbes';
import { dependencyCoverage } from './dependencyCoverage';
import { disputedByFacts } from './disputedByFacts';
import { publicDashboards } from './publicDashboards';
import { servedApiTypes } from './servedApiTypes';
import { uncoveredDependencies } from './uncoveredDependencies';
import { undeclaredAccess } from './undeclaredAccess';
import { undeclaredStores } from './undeclaredStores';
import { unneededComponents } from './unneededComponents';
import { unwatchedDashboards } from './unwatchedDashboards';
import { usageAgainstCapacity } from './usageAgainstCapacity';

/** @internal */
export interface DerivedValues {
  /** What predicates see, by name. */
  values: Record<string, string[]>;
  /** What messages show instead, where a value has more to tell: the path that data takes. */
  texts: Record<string, string>;
}

/**
 * The closed set of values that predicates cannot work out themselves. An empty list says nothing. They speak of the
 * checks of the built-in checklist by id; where a checklist does not have one, its value stays empty.
 * @internal
 */
export function derivedValues(options: DeriveOptions): DerivedValues {
  const stores = dataOfStores(options);
  return {
    values: {
      'usage-against-capacity': usageAgainstCapacity(options),
      'undeclared-persistence': undeclaredStores('persistence', options),
      'undeclared-messaging': undeclaredStores('messaging', options),
      'undeclared-access': undeclaredAccess(options),
      'dependency-coverage': dependencyCoverage(options),
      'uncovered-dependencies': uncoveredDependencies(options),
      'unneeded-components': unneededComponents(options),
      'deep-liveness-probes': deepLivenessProbes(options),
      'data-of-stores': stores.classes,
      'data-of-apis': dataOfApis(options),
      'served-api-types': servedApiTypes(options),
      'public-dashboards': publicDashboards(options),
      'unwatched-dashboards': unwatchedDashboards(options),
      'disputed-by-facts': disputedByFacts(options),
    },
    texts: { 'data-of-stores': stores.text },
  };
}
