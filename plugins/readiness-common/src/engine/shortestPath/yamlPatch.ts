// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { PathStep } from '../types/path';
import type { SupersededLines } from './supersededLines';

/**
 * One step as YAML, without indentation: its annotation, under a comment that names the values that are accepted, but
 * leave the check open. Empty for a step in words.
 * @public
 */
export function stepLines({ key, value, staysOpenWith }: PathStep): string[] {
  if (key === undefined || value === undefined) {
    return [];
  }
  const line = `${key}: ${JSON.stringify(value)}`;
  if (!staysOpenWith?.length) {
    return [line];
  }
  const quoted = staysOpenWith.map(item => JSON.stringify(item));
  const last = quoted.pop();
  return [
    quoted.length > 0
      ? `# ${quoted.join(', ')} and ${last} are accepted, but leave this open`
      : `# ${last} is accepted, but leaves this open`,
    line,
  ];
}

/**
 * The annotations of a path as YAML to be merged into a catalog file. A JSON string is a double-quoted YAML string, so
 * that no value can be parsed as a list, a number or a boolean. Deletions are given in comments, because no line can
 * express them.
 * @internal
 */
export function yamlPatch(
  steps: PathStep[],
  { none, removed }: SupersededLines = { removed: [] },
): string {
  const lines = new Map<string, string>();
  for (const step of steps) {
    if (step.key !== undefined && !lines.has(step.key)) {
      const own = stepLines(step);
      if (own.length > 0) {
        lines.set(step.key, own.map(line => `    ${line}`).join('\n'));
      }
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
