// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import { statusOf } from '../statusOf';
import { isRootKey } from './keys';
import type { FormatReader } from './types';

/** django-healthchecks: a flat map from the name of a check to true or false. @internal */
export const readDjangoHealthchecks: FormatReader = ({ json }) => {
  const entries = isRecord(json) ? Object.entries(json) : [];
  const isOwn =
    entries.length > 0 &&
    entries.every(
      ([name, value]) => typeof value === 'boolean' && !isRootKey(name),
    );
  return isOwn
    ? {
        format: 'django-healthchecks',
        components: entries.map(([name, value]) => ({
          name,
          status: statusOf(value),
        })),
        coverage: 'all',
      }
    : undefined;
};
