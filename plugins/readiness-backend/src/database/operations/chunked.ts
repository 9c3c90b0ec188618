// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * SQLite takes a limited number of variables and of rows in one statement (knex writes an insert as a compound select,
 * of at most 500 terms), PostgreSQL 65,535 variables.
 */
const CHUNK = 400;

/** A list in portions that fit into one statement. @internal */
export function* chunked<T>(items: T[], size = CHUNK): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) {
    yield items.slice(start, start + size);
  }
}
