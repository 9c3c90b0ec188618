// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import { stateOf, statusOf } from '../statusOf';
import type { FormatReader } from './types';

/** Mozilla's Dockerflow, `/__heartbeat__`: `checks` is a map from names to words. @internal */
export const readDockerflow: FormatReader = ({ json }) => {
  if (!isRecord(json) || !isRecord(json.checks)) {
    return undefined;
  }
  const entries = Object.entries(json.checks);
  const isOwn =
    typeof json.status === 'string' &&
    (entries.length > 0 || isRecord(json.details)) &&
    entries.every(([, value]) => typeof value === 'string');
  return isOwn
    ? {
        format: 'dockerflow',
        root: statusOf(json.status),
        components: entries.map(([name, value]) => ({
          name,
          ...stateOf(value),
        })),
        coverage: 'all',
      }
    : undefined;
};
