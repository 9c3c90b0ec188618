// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { CustomErrorBase } from '@backstage/errors';
import { sanitizeText } from 'backstage-plugin-readiness-common';

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
 * A checklist that cannot be used, with everything that is wrong with it. The message holds one line a problem, each
 * beginning with `file:line:column`.
 * @public
 */
export class ChecklistError extends CustomErrorBase {
  name = 'ChecklistError' as const;
  readonly problems: ChecklistProblem[];
  /** How many there are, those that were left out too. */
  readonly count: number;

  /** Keeps the first 100 problems, and of each 1,000 characters: a checklist of megabytes may be one mistake. */
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
