// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { PathStep } from '../types/path';
import {
  annotationLine,
  annotationPatch,
  deletionLine,
  quoteYaml,
} from './annotationLine';
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
  const line = annotationLine(key, value);
  if (!staysOpenWith?.length) {
    return [line];
  }
  const quoted = staysOpenWith.map(quoteYaml);
  const last = quoted.pop();
  return [
    quoted.length > 0
      ? `# ${quoted.join(', ')} and ${last} are accepted, but leave this open`
      : `# ${last} is accepted, but leaves this open`,
    line,
  ];
}

/**
 * The annotations of a path as YAML to be merged into a catalog file. Deletions are given in comments.
 * @internal
 */
export function yamlPatch(
  steps: PathStep[],
  { none, removed }: SupersededLines = { removed: [] },
): string {
  const lines = new Map<string, string[]>();
  for (const step of steps) {
    if (step.key !== undefined && !lines.has(step.key)) {
      const own = stepLines(step);
      if (own.length > 0) {
        lines.set(step.key, own);
      }
    }
  }
  if (none !== undefined) {
    lines.set('readiness/none', [annotationLine('readiness/none', none)]);
  }
  for (const key of removed) {
    lines.set(key, [deletionLine(key)]);
  }
  return annotationPatch([...lines.values()].flat());
}
