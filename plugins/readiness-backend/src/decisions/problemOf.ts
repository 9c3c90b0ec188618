// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { toError } from '@backstage/errors';
import type { WaiverProblem } from 'backstage-plugin-readiness-common';

const CODES: Record<string, WaiverProblem['code']> = {
  NotAllowedError: 'notAllowed',
  NotFoundError: 'notFound',
  ConflictError: 'conflict',
  InputError: 'invalid',
};

/** What stands in the report of one of several; anything but a refusal is thrown again. @internal */
export function problemOf(error: unknown): WaiverProblem {
  const { name, message } = toError(error);
  const code = CODES[name];
  if (code === undefined) {
    throw error;
  }
  return { code, message };
}
