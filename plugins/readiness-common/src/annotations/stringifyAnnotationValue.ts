// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Deeper lists are written as JSON: no author means them, and aliases could make them endless. */
const LIST_DEPTH = 4;

/**
 * The string that an author most likely meant by a YAML value that is not a string.
 *
 * @remarks The catalog refuses the whole entity when one annotation is not a string; this avoids that:
 *
 * - a list becomes a comma list (`[pii, confidential]` → `pii, confidential`) without empty items
 * - `true` and `false` become `yes` and `no`: no check has bare true and false in its vocabulary, and YAML 1.1 readers
 *   turn a plain `yes` and `no` into booleans
 * - a number is written out; nothing (`null`) becomes the empty string, which the parser reports
 * - a date becomes `YYYY-MM-DD`
 * - a map becomes JSON, which the parser reports; a map that refers to itself becomes the empty string
 *
 * @returns the string, or `undefined` for values that YAML cannot produce (`undefined`, functions, symbols)
 * @public
 */
export function stringifyAnnotationValue(value: unknown): string | undefined {
  return stringify(value, 0);
}

function stringify(value: unknown, depth: number): string | undefined {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'bigint':
      return String(value);
    case 'boolean':
      return value ? 'yes' : 'no';
    case 'object':
      break;
    default:
      return undefined;
  }
  if (value === null) {
    return '';
  }
  if (value instanceof Date) {
    return Number.isNaN(value.getTime())
      ? ''
      : value.toISOString().slice(0, 10);
  }
  if (Array.isArray(value) && depth < LIST_DEPTH) {
    return value
      .map(item => stringify(item, depth + 1))
      .filter(Boolean)
      .join(', ');
  }
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}
