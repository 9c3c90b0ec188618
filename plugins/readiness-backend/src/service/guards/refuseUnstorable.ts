// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';
import type { RequestHandler } from 'express';

/** What no text column of PostgreSQL takes, and no entity, check or search holds: NUL, and halves of characters. @internal */
export const UNSTORABLE = /[\u0000\p{Surrogate}]/u; // eslint-disable-line no-control-regex

/** Bytes that are no UTF-8 are read as this. */
const UNREADABLE = '\uFFFD';

/**
 * Refuses requests with texts that the database would refuse, in path, parameters and body alike, before anything is
 * asked. The one place for it: what comes behind need not think of it.
 * @internal
 */
export function refuseUnstorable(): RequestHandler {
  return (request, _response, next) => {
    const found =
      inPath(request.path) ??
      inValue(request.query, 'the parameter', '') ??
      inValue(request.body, 'the body', '');
    next(
      found === undefined
        ? undefined
        : new InputError(
            `There is a character that no text may hold (NUL, or half of a character) in ${found}: leave it out`,
          ),
    );
  };
}

function inPath(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return UNSTORABLE.test(text) || text.includes(UNREADABLE)
      ? 'the path'
      : undefined;
  } catch {
    return 'the path, which is not UTF-8';
  }
}

/** Depth and size were limited before. */
function inValue(
  value: unknown,
  what: string,
  place: string,
): string | undefined {
  if (typeof value === 'string') {
    return UNSTORABLE.test(value) ? `${what} ${named(place)}` : undefined;
  }
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  for (const key of Object.keys(value)) {
    const inner = place ? `${place}.${key}` : key;
    if (UNSTORABLE.test(key)) {
      return `a name in ${what} ${named(place)}`.trim();
    }
    const found = inValue((value as Record<string, unknown>)[key], what, inner);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

function named(place: string): string {
  return place && `"${place.slice(0, 200)}"`;
}
