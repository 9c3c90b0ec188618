// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node';
import { statusOf } from '../statusOf';
import type { FormatReader } from './types';

/**
 * The writer of AspNetCore.HealthChecks.UI (`entries`) and the sample writer of Microsoft's documentation (`results`).
 * @internal
 */
export const readAspNetUi: FormatReader = ({ json }) => {
  if (!isRecord(json) || typeof json.status !== 'string') {
    return undefined;
  }
  const entries = json.entries ?? json.results;
  if (!isRecord(entries) || !Object.values(entries).every(isRecord)) {
    return undefined;
  }
  return {
    format: 'aspnet-ui',
    root: statusOf(json.status),
    components: Object.entries(entries).map(([name, value]) => {
      const { status, tags } = value as Record<string, unknown>;
      const hints = Array.isArray(tags)
        ? tags.filter(tag => typeof tag === 'string')
        : [];
      return { name, status: statusOf(status), hints };
    }),
    coverage: 'all',
  };
};
