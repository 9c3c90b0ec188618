// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import type { FormatReader } from './types';

const COUNTS = ['num_failures', 'contiguousFailures'];

/** `github.com/AppsFlyer/go-sundheit`: a map of results, of which those with an `error` fail. @internal */
export const readGoSundheit: FormatReader = ({ json }) => {
  const entries = isRecord(json) ? Object.entries(json) : [];
  const isOwn =
    entries.length > 0 &&
    entries.every(
      ([, value]) => isRecord(value) && COUNTS.some(key => key in value),
    );
  return isOwn
    ? {
        format: 'go-sundheit',
        components: entries.map(([name, value]) => ({
          name,
          status: (value as Record<string, unknown>).error ? 'fail' : 'pass',
        })),
        coverage: 'all',
      }
    : undefined;
};
