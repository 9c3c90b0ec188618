// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';
import { createHash } from 'node:crypto';
import { z } from 'zod/v4';

const positionValue = z.union([z.string(), z.number()]);

const cursorSchema = z.strictObject({
  query: z.string(),
  direction: z.enum(['next', 'previous']),
  position: z.array(positionValue).min(1).max(4),
  total: z.number().int().nonnegative(),
});

/**
 * Where a page begins, and of which query.
 * @internal
 */
export interface Cursor {
  /** Fingerprint of filters, order and viewer. */
  query: string;
  direction: 'next' | 'previous';
  /** The sorted values of the row that the page stands next to; its id is the last. */
  position: (string | number)[];
  /** How many there were when the first page was read: later pages need not count again. */
  total: number;
}

/** @internal */
export function fingerprint(query: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(query))
    .digest('base64url')
    .slice(0, 16);
}

/** @internal */
export function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/**
 * Reads a cursor that must belong to the query with the given fingerprint. It is not signed: a position only says
 * where to start among the rows that the query finds anyway.
 * @internal
 */
export function readCursor(text: string, query: string): Cursor {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    json = undefined;
  }
  const { success, data } = cursorSchema.safeParse(json);
  if (!success) {
    throw new InputError('This is no cursor: start without one');
  }
  if (data.query !== query) {
    throw new InputError(
      'This cursor belongs to another query: start without one',
    );
  }
  return data;
}
