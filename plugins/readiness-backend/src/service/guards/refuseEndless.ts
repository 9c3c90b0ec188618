// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';
import type { RequestHandler } from 'express';

/**
 * Refuses a number without end, such as `limit=Infinity`. The validator makes a number of the text, and holds no limit
 * against it. It comes after the validator: before, every value is a text.
 * @internal
 */
export function refuseEndless(): RequestHandler {
  return (request, _response, next) => {
    const found = Object.entries(request.query).find(
      ([, value]: [string, unknown]) =>
        typeof value === 'number' && !Number.isFinite(value),
    );
    next(
      found &&
        new InputError(
          `request/query/${found[0]} must be a whole number: write its digits`,
        ),
    );
  };
}
