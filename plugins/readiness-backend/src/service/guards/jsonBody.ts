// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';
import type { RequestLimits } from 'backstage-plugin-readiness-node';
import express, {
  type ErrorRequestHandler,
  type RequestHandler,
} from 'express';
import { measureJson } from './measureJson';

/**
 * Reads JSON bodies within limits. What is longer, no JSON or too deep is refused with what to do;
 * the router of the API makes a 400 of each.
 * @internal
 */
export function jsonBody(
  limits: RequestLimits,
): (RequestHandler | ErrorRequestHandler)[] {
  const read = express.json({
    limit: limits.body,
    verify: (_request, _response, text, encoding) => {
      if (encoding.toLowerCase() !== 'utf-8') {
        throw new InputError(`The body is in ${encoding}: send UTF-8`);
      }
      measureJson(text, limits);
    },
  });
  const explain: ErrorRequestHandler = (error, _request, _response, next) => {
    if (error?.type === 'entity.too.large') {
      Object.assign(error, {
        message: `The body is longer than ${limits.body} bytes, which is the limit (readiness.limits.requests.body)`,
      });
    } else if (error?.type === 'entity.parse.failed') {
      next(new InputError('The body is no JSON: send one JSON object'));
      return;
    } else if (error?.type === 'entity.verify.failed') {
      // The reader of bodies makes a 403 of it.
      next(new InputError(error.message));
      return;
    }
    next(error);
  };
  return [read, explain];
}
