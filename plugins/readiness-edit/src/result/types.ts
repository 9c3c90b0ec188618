// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Lines that follow each other and differ. @public */
export interface ChangedLines {
  /** The line of the old text where they begin, from 1: the first removed one, or else the one after the added ones. */
  line: number;
  /** The same in the new text. */
  newLine: number;
  /** Lines of the old text, with their line breaks. */
  removed: string[];
  /** Lines of the new text, with their line breaks. */
  added: string[];
}
