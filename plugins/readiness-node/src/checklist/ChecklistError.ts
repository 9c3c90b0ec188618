// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { CustomErrorBase } from '@backstage/errors';

/** Where something stands in a checklist file; line and column start at 1. @public */
export interface SourceLocation {
  /** The path or URL. */
  file: string;
  line: number;
  column: number;
}

/** One thing that is wrong with a checklist. @public */
export interface ChecklistProblem {
  /** What is wrong, and what to write instead. */
  message: string;
  /** Absent for a checklist that came from no file. */
  location?: SourceLocation;
}

function format(problem: ChecklistProblem): string {
  const { location, message } = problem;
  return location
    ? `${location.file}:${location.line}:${location.column}: ${message}`
    : message;
}

/**
 * A checklist that cannot be used, with everything that is wrong with it. The message holds one line a problem, each
 * beginning with `file:line:column`.
 * @public
 */
export class ChecklistError extends CustomErrorBase {
  name = 'ChecklistError' as const;
  readonly problems: ChecklistProblem[];

  constructor(problems: ChecklistProblem[], cause?: Error) {
    super(problems.map(format).join('\n'), cause);
    this.problems = problems;
  }
}
