// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import { HttpProblem, oneLine } from 'backstage-plugin-readiness-node/http';
import type { EventCount, IndexEntry } from './types';

function unreadable(what: string): HttpProblem {
  return new HttpProblem(`Splunk sent ${what} that cannot be read.`);
}

/** Splunk sends numbers as texts in results, and in either form elsewhere. */
function numberIn(value: unknown): number | undefined {
  const isNumeric =
    typeof value === 'number' ||
    (typeof value === 'string' && /^\d+$/.test(value));
  const read = isNumeric ? Number(value) : NaN;
  return Number.isSafeInteger(read) && read >= 0 ? read : undefined;
}

/**
 * Reads the response of a search that counts by source type. Errors are in `messages`, even with status 200.
 * @internal
 */
export function readEventCount(body: unknown): EventCount {
  if (!isRecord(body)) {
    throw unreadable('results');
  }
  let warning: string | undefined;
  for (const message of Array.isArray(body.messages) ? body.messages : []) {
    if (isRecord(message)) {
      if (message.type === 'ERROR' || message.type === 'FATAL') {
        throw new HttpProblem(
          `Splunk could not search: ${oneLine(String(message.text))}`,
        );
      }
      if (message.type === 'WARN') {
        warning ??= oneLine(String(message.text));
      }
    }
  }
  if (!Array.isArray(body.results)) {
    throw unreadable('results');
  }
  const bySourcetype = new Map<string, number>();
  let total = 0;
  for (const row of body.results) {
    const count = isRecord(row) ? numberIn(row.count) : undefined;
    if (count === undefined || !isRecord(row)) {
      throw unreadable('a count');
    }
    total += count;
    if (typeof row.sourcetype === 'string' && count > 0) {
      bySourcetype.set(row.sourcetype, count);
    }
  }
  return { total, bySourcetype, ...(warning && { warning }) };
}

/** @internal */
export function readIndexEntry(body: unknown): IndexEntry {
  const entry: unknown =
    isRecord(body) && Array.isArray(body.entry) ? body.entry[0] : undefined;
  const content = isRecord(entry) ? entry.content : undefined;
  const totalEventCount = isRecord(content)
    ? numberIn(content.totalEventCount)
    : undefined;
  if (!isRecord(content) || totalEventCount === undefined) {
    throw unreadable('an index');
  }
  const newest =
    typeof content.maxTime === 'string' ? Date.parse(content.maxTime) : NaN;
  return {
    isDisabled: [true, 1, '1', 'true'].includes(content.disabled as string),
    totalEventCount,
    ...(!Number.isNaN(newest) && { newest }),
  };
}
