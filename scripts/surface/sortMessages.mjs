// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync, writeFileSync } from 'node:fs';

const MESSAGES = /(?:^ +readonly "[^"]+": .*;\n)+/gm;

/**
 * Sorts the messages in the declarations of a translation. TypeScript writes them in the order in which it came across them,
 * which a change anywhere else alters, and with it the report.
 */
export function sortMessages(file) {
  const text = readFileSync(file, 'utf8');
  const sorted = text.replace(
    MESSAGES,
    lines => `${lines.trimEnd().split('\n').sort().join('\n')}\n`,
  );
  if (sorted !== text) {
    writeFileSync(file, sorted);
  }
}
