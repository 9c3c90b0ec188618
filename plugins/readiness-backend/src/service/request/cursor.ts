// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';
import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import type {
  PositionKind,
  PositionPart,
} from '../../database/operations/read/serviceFields';

const NO_CURSOR = 'This is no cursor: start without one';
const LONGEST_TEXT = 1_000;
const HIGHEST_INTEGER = 2 ** 31 - 1;

// What a column of the kind would refuse, or compare in a way of its own, was not written by us.
const KINDS: Record<PositionKind, z.ZodType> = {
  text: z
    .string()
    .max(LONGEST_TEXT)
    // eslint-disable-next-line no-control-regex
    .regex(/^[^\u0000\p{Surrogate}]*$/u),
  integer: z.int().min(-HIGHEST_INTEGER).max(HIGHEST_INTEGER),
  time: z.int(),
};

const cursorSchema = z.strictObject({
  query: z.string(),
  direction: z.enum(['next', 'previous']),
  position: z.array(z.union([z.string(), z.number()])),
  total: z.int().nonnegative(),
});

function isOf(
  parts: readonly Pick<PositionPart, 'kind'>[],
  position: unknown[],
): boolean {
  return (
    position.length === parts.length &&
    parts.every(({ kind }, at) => KINDS[kind].safeParse(position[at]).success)
  );
}

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
 * where to start among the rows that the query finds anyway. But it must be of the kinds that the query sorts by, as no
 * database compares others.
 * @throws InputError for anything else
 * @internal
 */
export function readCursor(
  text: string,
  query: string,
  parts: readonly Pick<PositionPart, 'kind'>[],
): Cursor {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    json = undefined;
  }
  const { success, data } = cursorSchema.safeParse(json);
  if (!success) {
    throw new InputError(NO_CURSOR);
  }
  if (data.query !== query) {
    throw new InputError(
      'This cursor belongs to another query: start without one',
    );
  }
  if (!isOf(parts, data.position)) {
    throw new InputError(NO_CURSOR);
  }
  return data;
}
