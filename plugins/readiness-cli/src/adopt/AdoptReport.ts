// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Severity } from 'backstage-plugin-readiness-common';
import type { RefusedEdit } from '../writing/FileToEdit';
import type { UnknownRow } from './csv/rowAnswers';
import type { AdoptedLine, LeftLine } from './adoptEntity';

/** What became of one entity. */
export interface AdoptedEntity {
  entityRef: string;
  /** Its catalog file, from the working directory. */
  file: string;
  /** Lines that are in the file now, or would be. */
  lines: AdoptedLine[];
  /** Answers that were found and not written. */
  left: LeftLine[];
  /**
   * What is still open, in the order in which it is asked, with what was observed. `words`: what closes it, if no answer does.
   */
  questions: {
    check: string;
    severity: Severity;
    isNeeded: boolean;
    observed: { text: string; source: string }[];
    words?: string;
  }[];
  /** Unified diff; empty if nothing changes. */
  diff: string;
  refused?: RefusedEdit;
}

/** A file that cannot be read, or is no catalog file. */
export interface UnreadFile {
  file: string;
  line?: number;
  message: string;
  /** False if it was only left out, such as a template. */
  isError: boolean;
}

/** What `readiness adopt` did, as `--json` has it. */
export interface AdoptReport {
  isDryRun: boolean;
  entities: AdoptedEntity[];
  /** Files that were made, or would be. */
  created: { file: string; from: string[] }[];
  unread: UnreadFile[];
  /** Files that somebody has changed meanwhile: nothing was written into them. */
  changedMeanwhile: string[];
  table?: {
    file: string;
    unknownColumns: string[];
    unknownRows: UnknownRow[];
  };
}
