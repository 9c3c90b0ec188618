// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { dataOfApis } from './dataOfApis';
import { dataOfStores } from './dataOfStores';
import { deepLivenessProbes, deepReadinessProbes } from './deepProbes';
import { dependencyCoverage } from './dependencyCoverage';
import { disputedByFacts } from './disputedByFacts';
import { exercisedComponents } from './exercisedComponents';
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
  /** The values that predicates see, by name. */
  values: Record<string, string[]>;
  /** What messages show instead, for values with more detail: the path that data takes, the APIs that provide it. */
  texts: Record<string, string>;
}

type Derive = (options: DeriveOptions) => string[];

/**
 * The closed set of values that predicates cannot compute themselves; an empty list means nothing was found. They refer
 * to the checks of the built-in checklist by id; the value stays empty if a checklist does not have the check.
 */
const DERIVED: Record<string, Derive> = {
  'usage-against-capacity': usageAgainstCapacity,
  'undeclared-persistence': options => undeclaredStores('persistence', options),
  'undeclared-messaging': options => undeclaredStores('messaging', options),
  'undeclared-access': undeclaredAccess,
  'dependency-coverage': dependencyCoverage,
  'uncovered-dependencies': uncoveredDependencies,
  'unneeded-components': unneededComponents,
  'exercised-components': exercisedComponents,
  'deep-liveness-probes': deepLivenessProbes,
  'deep-readiness-probes': deepReadinessProbes,
  'served-api-types': servedApiTypes,
  'public-dashboards': publicDashboards,
  'unwatched-dashboards': unwatchedDashboards,
  'disputed-by-facts': disputedByFacts,
};

const entries = Object.entries(DERIVED);

/** All of them. @internal */
export function derivedValues(options: DeriveOptions): DerivedValues {
  const stores = dataOfStores(options);
  const apis = dataOfApis(options);
  const values: Record<string, string[]> = {
    'data-of-stores': stores.classes,
    'data-of-apis': apis.classes,
  };
  for (const [name, derive] of entries) {
    values[name] = derive(options);
  }
  return {
    values,
    texts: { 'data-of-stores': stores.text, 'data-of-apis': apis.text },
  };
}

/** One of them; `undefined` if there is none of this name. @internal */
export function derivedValue(
  name: string,
  options: DeriveOptions,
): string[] | undefined {
  switch (name) {
    case 'data-of-stores':
      return dataOfStores(options).classes;
    case 'data-of-apis':
      return dataOfApis(options).classes;
    default:
      return DERIVED[name]?.(options);
  }
}
