// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import { statusOf } from '../statusOf';
import type { FormatReader } from './types';

const WORDS = [
  'OK',
  'Partially Available',
  'Unavailable',
  'Timeout during health check',
];

/**
 * `github.com/hellofresh/health-go`, which lists only what fails; `component` is the service itself and `system` its
 * runtime.
 * @internal
 */
export const readGoHellofresh: FormatReader = ({ json }) => {
  if (!isRecord(json)) {
    return undefined;
  }
  const { status, failures } = json;
  const isOwn =
    typeof status === 'string' &&
    WORDS.includes(status) &&
    'timestamp' in json &&
    (isRecord(json.system) || isRecord(json.component) || isRecord(failures));
  return isOwn
    ? {
        format: 'go-hellofresh',
        root: statusOf(status),
        components: Object.keys(isRecord(failures) ? failures : {}).map(
          name => ({ name, status: 'fail' as const }),
        ),
        coverage: 'failures',
      }
    : undefined;
};
