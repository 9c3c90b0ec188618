// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import { stateOf, statusOf } from '../statusOf';
import { readList } from './componentsIn';
import type { FormatReader } from './types';

const WORDS = ['ok', 'error', 'shutting_down'];
const KEYS = ['status', 'info', 'error', 'details'];

/**
 * godaddy's Terminus, and `@nestjs/terminus`, which lists its components. There `details` holds them all; `info` and
 * `error` hold them once more.
 * @internal
 */
export const readTerminus: FormatReader = ({ json }) => {
  if (!isRecord(json)) {
    return undefined;
  }
  const { status, details } = json;
  const isOwn =
    typeof status === 'string' &&
    WORDS.includes(status) &&
    Object.keys(json).every(key => KEYS.includes(key));
  if (!isOwn) {
    return undefined;
  }
  const entries = isRecord(details) ? Object.entries(details) : [];
  const isNest =
    isRecord(details) &&
    entries.every(([, value]) => isRecord(value) && 'status' in value) &&
    (entries.length > 0 || isRecord(json.error));
  // godaddy's has whatever the handler gives: {"mongo": "connected to rs0"}.
  const own = isNest ? [] : [...readList('', isRecord(details) ? details : {})];
  return {
    format: isNest ? 'nest-terminus' : 'terminus',
    root: statusOf(status),
    components: isNest
      ? entries.map(([name, value]) => ({
          name,
          ...stateOf((value as Record<string, unknown>).status),
        }))
      : own,
    coverage: isNest || own.length > 0 ? 'all' : 'none',
  };
};
