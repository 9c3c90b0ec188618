// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What became of some entities. All refs are in lower case. @internal */
export interface EvaluationOutcome {
  /** In scope of a checklist, whether anything changed or not. */
  inScope: string[];
  written: string[];
  /** Somebody else has written meanwhile: read them again. */
  conflicts: string[];
  /** Assessments by a checklist that their entity was in scope of before, and no longer is. */
  outOfScope: { entityRef: string; assessmentId: number }[];
  /** Could not be evaluated; a platform issue names them. */
  failed: string[];
  /** Too large to be evaluated; a platform issue names them. */
  oversized: string[];
}

/** @internal */
export function emptyOutcome(): EvaluationOutcome {
  return {
    inScope: [],
    written: [],
    conflicts: [],
    outOfScope: [],
    failed: [],
    oversized: [],
  };
}
