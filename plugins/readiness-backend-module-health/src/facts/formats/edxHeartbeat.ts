// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import { stateOf } from '../statusOf';
import type { FormatReader } from './types';

/**
 * The heartbeat of the Open edX LMS and CMS: one key for each check, and no overall status. If the view itself fails it
 * writes `error`, which is not a component.
 * @internal
 */
export const readEdxHeartbeat: FormatReader = ({ json }) => {
  if (!isRecord(json)) {
    return undefined;
  }
  const entries = Object.entries(json).filter(
    ([key, value]) => key !== 'error' || isRecord(value),
  );
  const isOwn =
    entries.length > 0 &&
    entries.every(
      ([, value]) =>
        isRecord(value) &&
        typeof value.status === 'boolean' &&
        'message' in value,
    );
  return isOwn
    ? {
        format: 'edx-heartbeat',
        components: entries.map(([name, value]) => ({
          name,
          ...stateOf((value as Record<string, unknown>).status),
        })),
        coverage: 'all',
      }
    : undefined;
};
