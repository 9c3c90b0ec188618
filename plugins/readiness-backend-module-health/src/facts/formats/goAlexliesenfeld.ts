// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import { stateOf, statusOf } from '../statusOf';
import type { FormatReader } from './types';

const WORDS = ['up', 'down', 'unknown'];

/** `github.com/alexliesenfeld/health`; it may show its details only after a login. @internal */
export const readGoAlexliesenfeld: FormatReader = ({ json }) => {
  if (!isRecord(json)) {
    return undefined;
  }
  const { status, details } = json;
  const entries = isRecord(details) ? Object.entries(details) : [];
  const isOwn =
    typeof status === 'string' &&
    WORDS.includes(status) &&
    Object.keys(json).every(key =>
      ['status', 'info', 'details'].includes(key),
    ) &&
    entries.every(([, value]) => isRecord(value) && 'status' in value);
  return isOwn
    ? {
        format: 'go-alexliesenfeld',
        root: statusOf(status),
        components: entries.map(([name, value]) => ({
          name,
          ...stateOf((value as Record<string, unknown>).status),
        })),
        coverage: entries.length > 0 ? 'all' : 'none',
      }
    : undefined;
};
