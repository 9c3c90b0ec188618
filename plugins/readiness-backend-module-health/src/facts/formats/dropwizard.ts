// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import { stateOf } from '../statusOf';
import type { FormatReader } from './types';

/** Dropwizard's `/healthcheck`: a map from names to `{"healthy": true, "message": …}`. @internal */
export const readDropwizard: FormatReader = ({ json }) => {
  const entries = isRecord(json) ? Object.entries(json) : [];
  const isOwn =
    entries.length > 0 &&
    entries.every(
      ([, value]) => isRecord(value) && typeof value.healthy === 'boolean',
    );
  return isOwn
    ? {
        format: 'dropwizard',
        components: entries.map(([name, value]) => ({
          name,
          ...stateOf((value as Record<string, unknown>).healthy),
        })),
        coverage: 'all',
      }
    : undefined;
};
