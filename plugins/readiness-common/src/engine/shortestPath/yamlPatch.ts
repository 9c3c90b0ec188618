// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { PathStep } from '../types';
import type { SupersededLines } from './supersededLines';

/**
 * The annotations of a path as YAML to be merged into a catalog file. A JSON string is a double-quoted YAML string, so
 * that no value can be taken for a list, a number or a boolean. What has to go is said in a comment, for no line can.
 * @internal
 */
export function yamlPatch(
  steps: PathStep[],
  { none, removed }: SupersededLines = { removed: [] },
): string {
  const lines = new Map<string, string>();
  for (const { key, value } of steps) {
    if (key !== undefined && value !== undefined && !lines.has(key)) {
      lines.set(key, `    ${key}: ${JSON.stringify(value)}`);
    }
  }
  if (none !== undefined) {
    lines.set('readiness/none', `    readiness/none: ${JSON.stringify(none)}`);
  }
  for (const key of removed) {
    lines.set(key, `    # Delete the line ${key}`);
  }
  return lines.size === 0
    ? ''
    : `metadata:\n  annotations:\n${[...lines.values()].join('\n')}\n`;
}
