// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import { stateOf, statusOf } from '../statusOf';
import type { HealthStatus } from '../types';
import { plainKey } from './keys';
import type { FormatReader } from './types';

/** `HealthStatus` of ASP.NET, which its serializer writes as a number unless told otherwise. */
const NUMBERS: HealthStatus[] = ['fail', 'warn', 'pass'];

/** With keys in lower case: serializers write `Status` or `status`. */
function lowered(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [plainKey(key), inner]),
  );
}

function rootOf(value: unknown): HealthStatus {
  return typeof value === 'number'
    ? NUMBERS[value] ?? 'unknown'
    : statusOf(value);
}

/**
 * The writer of AspNetCore.HealthChecks.UI (`entries`), the sample writer of Microsoft's documentation (`results`), and a
 * serialized `HealthReport`, with keys in PascalCase and the status as a number.
 * @internal
 */
export const readAspNetUi: FormatReader = ({ json }) => {
  if (!isRecord(json)) {
    return undefined;
  }
  const { status, entries, results, totalduration } = lowered(json);
  const listed = entries ?? results;
  const isOwn =
    isRecord(listed) &&
    Object.values(listed).every(isRecord) &&
    (typeof status === 'string' ||
      (typeof status === 'number' && totalduration !== undefined));
  if (!isOwn) {
    return undefined;
  }
  return {
    format: 'aspnet-ui',
    root: rootOf(status),
    components: Object.entries(listed).map(([name, value]) => {
      const entry = lowered(value as Record<string, unknown>);
      const hints = Array.isArray(entry.tags)
        ? entry.tags.filter(tag => typeof tag === 'string')
        : [];
      return {
        name,
        ...(typeof entry.status === 'number'
          ? { status: rootOf(entry.status) }
          : stateOf(entry.status)),
        hints,
      };
    }),
    coverage: 'all',
  };
};
