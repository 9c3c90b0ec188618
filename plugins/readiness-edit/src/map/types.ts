// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Pair } from 'yaml';

/** A piece of a text, and what takes its place; an insertion if both ends are equal. @internal */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** @internal */
export type Entry = readonly [key: string, value: string];

/** What happens to the pairs of one map. @internal */
export interface MapEdit {
  replaced: { pair: Pair; value: string }[];
  renamed: { pair: Pair; key: string }[];
  removed: Pair[];
  inserted: Entry[];
}
