// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { CustomErrorBase } from '@backstage/errors';
import { sanitizeText } from 'backstage-plugin-readiness-common';

/** A position in a checklist file; line and column start at 1. @public */
export interface SourceLocation {
  /** A path or URL. */
  file: string;
  line: number;
  column: number;
}

/** One problem in a checklist. @public */
export interface ChecklistProblem {
  /** What is wrong, and what to write instead. */
  message: string;
  /** Absent for a checklist that came from no file. */
  location?: SourceLocation;
}

const MOST_PROBLEMS = 100;
const MESSAGE_LENGTH = 1_000;
const FILE_LENGTH = 500;

function shortened({ message, location }: ChecklistProblem): ChecklistProblem {
  return {
    message: sanitizeText(message, MESSAGE_LENGTH),
    ...(location && {
      location: {
        ...location,
        file: sanitizeText(location.file, FILE_LENGTH),
      },
    }),
  };
}

function format(problem: ChecklistProblem): string {
  const { location, message } = problem;
  return location
    ? `${location.file}:${location.line}:${location.column}: ${message}`
    : message;
}

/**
 * A checklist that cannot be used, with all of its problems. The message has one line for each problem, beginning with
 * `file:line:column`.
 * @public
 */
export class ChecklistError extends CustomErrorBase {
  name = 'ChecklistError' as const;
  readonly problems: ChecklistProblem[];
  /** The number of problems, including those left out. */
  readonly count: number;

  /** Keeps the first 100 problems, and 1,000 characters of each: a checklist of megabytes may be one mistake. */
  constructor(problems: ChecklistProblem[], cause?: Error) {
    const kept = problems.slice(0, MOST_PROBLEMS).map(shortened);
    const more = problems.length - kept.length;
    const texts = kept.map(format);
    super(
      [...texts, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
      cause,
    );
    this.problems = kept;
    this.count = problems.length;
  }
}
