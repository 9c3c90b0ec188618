// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node';
import { statusOf } from '../statusOf';
import type { HealthStatus } from '../types';
import { rootNames } from './rootNames';
import type { FormatReader, FoundComponent } from './types';

const LISTS = [
  'checks',
  'components',
  'dependencies',
  'services',
  'details',
  'results',
];
const NAMES = ['name', 'id', 'component', 'service'];

function statusIn(value: Record<string, unknown>): HealthStatus {
  for (const name of rootNames) {
    const status = statusOf(value[name]);
    if (status !== 'unknown') {
      return status;
    }
  }
  return 'unknown';
}

function readComponent(name: unknown, value: unknown): FoundComponent[] {
  const status = isRecord(value) ? statusIn(value) : statusOf(value);
  return typeof name === 'string' ? [{ name, status }] : [];
}

function readList(list: unknown): FoundComponent[] {
  if (Array.isArray(list)) {
    return list.filter(isRecord).flatMap(value =>
      readComponent(
        NAMES.map(key => value[key]).find(name => typeof name === 'string'),
        value,
      ),
    );
  }
  return isRecord(list)
    ? Object.entries(list).flatMap(([name, value]) =>
        readComponent(name, value),
      )
    : [];
}

/** A list counts if at least one of its items has a status. */
function isTelling(components: FoundComponent[]): boolean {
  return components.some(({ status }) => status !== 'unknown');
}

/**
 * JSON of no known library that still contains a status: under a usual key, or in a list of components. Anything else
 * stays unread.
 * @internal
 */
export const readHomeMadeJson: FormatReader = ({ json }) => {
  const root = isRecord(json) ? statusIn(json) : 'unknown';
  const lists = isRecord(json) ? LISTS.map(key => json[key]) : [json];
  const components = lists.map(readList).find(isTelling) ?? [];
  if (root === 'unknown' && components.length === 0) {
    return undefined;
  }
  return {
    format: 'unrecognised',
    ...(root !== 'unknown' && { root }),
    components,
    coverage: components.length > 0 ? 'all' : 'none',
  };
};
