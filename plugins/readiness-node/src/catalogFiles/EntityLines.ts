// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Where the parts of one entity stand in its file. Lines count from 1. @public */
export interface EntityLines {
  /** Lines of keys by path, such as `metadata.annotations.readiness/data`. */
  keys: Map<string, number>;
  /** Items of lists by path, such as `spec.dependsOn`. */
  items: Map<string, { text: string; line: number }[]>;
}
