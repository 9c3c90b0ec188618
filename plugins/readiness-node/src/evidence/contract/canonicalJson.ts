// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const MAX_DEPTH = 20;

/**
 * A value as JSON with sorted keys, so that equal values are equal texts. Undefined if it is not JSON: a function, a
 * number that is not finite, a class, something that contains itself.
 * @param text - applied to every text and key in it; a text in an object comes with its key
 * @public
 */
export function canonicalJson(
  value: unknown,
  text: (from: string, key?: string) => string = from => from,
): string | undefined {
  try {
    return JSON.stringify(sorted(value, text, 0));
  } catch {
    return undefined;
  }
}

function sorted(
  value: unknown,
  text: (from: string, key?: string) => string,
  depth: number,
  key?: string,
): unknown {
  if (depth > MAX_DEPTH) {
    throw new TypeError('too deep');
  }
  switch (typeof value) {
    case 'string':
      return text(value, key);
    case 'boolean':
      return value;
    case 'number':
      if (Number.isFinite(value)) {
        return value;
      }
      break;
    case 'object':
      if (value === null) {
        return value;
      }
      if (Array.isArray(value)) {
        return value.map(item => sorted(item, text, depth + 1));
      }
      if (isPlain(value)) {
        const entries = Object.entries(value)
          .filter(([, item]) => item !== undefined)
          .map(
            ([name, item]) =>
              [text(name), sorted(item, text, depth + 1, name)] as const,
          )
          .sort(([a], [b]) => (a < b ? -1 : 1));
        return Object.fromEntries(entries);
      }
      break;
    default:
  }
  throw new TypeError('not JSON');
}

/** No instance of a class. An object from another process or realm has another `Object.prototype`. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
