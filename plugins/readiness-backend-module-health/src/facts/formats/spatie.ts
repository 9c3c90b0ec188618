// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import { stateOf } from '../statusOf';
import type { FormatReader } from './types';

/** `spatie/laravel-health`: `checkResults`, a list of names with a status, and no overall status. @internal */
export const readSpatie: FormatReader = ({ json }) => {
  if (!isRecord(json) || !Array.isArray(json.checkResults)) {
    return undefined;
  }
  const checks = json.checkResults.filter(isRecord);
  const isOwn =
    checks.length === json.checkResults.length &&
    checks.every(({ name }) => typeof name === 'string');
  return isOwn
    ? {
        format: 'spatie',
        components: checks.map(({ name, status }) => ({
          name: name as string,
          ...stateOf(status),
        })),
        coverage: 'all',
      }
    : undefined;
};
