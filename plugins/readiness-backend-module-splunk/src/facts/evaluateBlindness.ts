// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { IndexEntry } from '../client/types';

/**
 * Why an index without visible events may still contain some, or undefined if it certainly contains none.
 *
 * @remarks
 * Splunk responds to a search in an index that the token may not read with an empty result, and lists all indexes to
 * everybody unless `[capability::indexes_list_all]` is enforced. So being listed proves something only then; otherwise
 * the newest event must be older than the searched time.
 * @internal
 */
export function evaluateBlindness(options: {
  index: string;
  entry: IndexEntry | undefined;
  listsOnlySearchable: boolean;
  /** Start of the searched time, milliseconds since the epoch. */
  since: number;
}): string | undefined {
  const { index, entry, listsOnlySearchable, since } = options;
  const head = `No events are visible in the index ${index}`;
  if (!entry) {
    return `${head}: it does not exist, or the token may not see it.`;
  }
  if (entry.isDisabled) {
    return `${head}: it is disabled.`;
  }
  const isOld =
    entry.totalEventCount > 0 &&
    entry.newest !== undefined &&
    entry.newest < since;
  return listsOnlySearchable || isOld
    ? undefined
    : `${head}: the token may not be allowed to search it.`;
}
