// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ChecklistProblem } from '../ChecklistError';
import type { SourcePositions } from '../SourcePositions';

/** Collects problems with the position of the member that they are about. @internal */
export class ProblemList {
  readonly problems: ChecklistProblem[] = [];

  constructor(readonly positions: SourcePositions) {}

  /** A problem with the value of a member, or with the whole if no member is named. */
  value(holder: object, member: string | number | undefined, message: string) {
    const location = this.positions.ofValue(holder, member);
    this.problems.push({ message, location });
  }

  /** Problems found elsewhere. */
  addAll(problems: readonly ChecklistProblem[]) {
    for (const problem of problems) {
      this.problems.push(problem);
    }
  }

  /** A problem with the name of a member. */
  key(holder: object, member: string, message: string) {
    const location = this.positions.ofKey(holder, member);
    this.problems.push({ message, location });
  }

  /** " (it is at file:line:column)", to refer to the other of two. */
  pointer(holder: object, member?: string): string {
    const place = this.positions.ofValue(holder, member);
    return place ? ` (at ${place.file}:${place.line}:${place.column})` : '';
  }

  /** Reports which of the keys are missing; true if none is. */
  complete(holder: object, keys: string[], what: string, hint = ''): boolean {
    const missing = keys.filter(
      key => (holder as Record<string, unknown>)[key] === undefined,
    );
    if (missing.length) {
      this.value(
        holder,
        undefined,
        `${what} has no ${missing.map(key => `"${key}"`).join(', ')}${hint}`,
      );
    }
    return missing.length === 0;
  }
}
