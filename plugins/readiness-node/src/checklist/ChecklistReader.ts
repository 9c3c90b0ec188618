// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** The content of a place. @public */
export interface ChecklistText {
  text: string;
  /** Changes with the text: a modification time, an etag. */
  version: string;
}

/** Reads checklist files. @public */
export interface ChecklistReader {
  /**
   * Reads an absolute path or a URL.
   * @param knownVersion - The version that the caller already has.
   * @returns Undefined if the place still has that version.
   */
  read(
    target: string,
    knownVersion?: string,
  ): Promise<ChecklistText | undefined>;
}
