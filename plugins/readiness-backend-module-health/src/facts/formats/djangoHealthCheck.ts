// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import { statusOf } from '../statusOf';
import type { FormatReader } from './types';

const TEXT =
  /^(?:working$|(?:unavailable|warning|unexpected result|unknown error):)/;

/** django-health-check: a flat map from the name of a check to its text. @internal */
export const readDjangoHealthCheck: FormatReader = ({ json }) => {
  const entries = isRecord(json) ? Object.entries(json) : [];
  const isOwn =
    entries.length > 0 &&
    entries.every(([, value]) => typeof value === 'string' && TEXT.test(value));
  return isOwn
    ? {
        format: 'django-health-check',
        components: entries.map(([name, value]) => ({
          name,
          status: statusOf(value),
        })),
        coverage: 'all',
      }
    : undefined;
};
