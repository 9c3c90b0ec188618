// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What was read from a place. @public */
export interface ChecklistText {
  text: string;
  /** Changes when the text does: a modification time, an etag. */
  version: string;
}

/** Reads checklist files. @public */
export interface ChecklistReader {
  /**
   * Reads an absolute path or a URL.
   * @param knownVersion - The version that is known already.
   * @returns Undefined when the place still has the known version.
   */
  read(
    target: string,
    knownVersion?: string,
  ): Promise<ChecklistText | undefined>;
}
