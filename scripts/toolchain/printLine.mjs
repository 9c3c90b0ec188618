// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Something the person at the keyboard can mend: printed without a stack. */
export class UserError extends Error {}

/** One line of progress. */
export function printLine(line) {
  process.stdout.write(`[readiness] ${line}\n`);
}
