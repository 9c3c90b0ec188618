// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What became of some entities. All refs are in lower case. @internal */
export interface EvaluationOutcome {
  /** Held to a checklist, whether anything changed or not. */
  subjects: string[];
  written: string[];
  /** Somebody else has written meanwhile: read them again. */
  conflicts: string[];
  /** Held to a checklist before, and no longer. */
  released: string[];
  /** Could not be judged; a fault names them. */
  failed: string[];
  /** Too large to be looked at; a fault names them. */
  oversized: string[];
}
