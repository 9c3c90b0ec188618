// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { PathStep } from '../types';

/**
 * The annotations of a path as YAML to be merged into a catalog file. A JSON string is a double-quoted YAML string, so
 * that no value can be taken for a list, a number or a boolean.
 * @internal
 */
export function yamlPatch(steps: PathStep[]): string {
  const lines = new Map<string, string>();
  for (const { key, value } of steps) {
    if (key !== undefined && value !== undefined && !lines.has(key)) {
      lines.set(key, `    ${key}: ${JSON.stringify(value)}`);
    }
  }
  return lines.size === 0
    ? ''
    : `metadata:\n  annotations:\n${[...lines.values()].join('\n')}\n`;
}
