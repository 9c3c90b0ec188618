// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { toError } from '@backstage/errors';
import { sanitizeText } from 'backstage-plugin-readiness-common';

const REASON_LENGTH = 500;

/**
 * Why something failed, for people to read. Knex puts the whole statement before the reason, on SQLite with all its
 * values, which may be those of a hundred services.
 * @internal
 */
export function reasonOf(error: unknown): string {
  const { message } = toError(error);
  const reason = /^\s*(insert|update|delete|select|with)\s/i.test(message)
    ? message.slice(message.lastIndexOf(' - ') + 3)
    : message;
  // Masked before it is cut, so that no half of a secret is left.
  return sanitizeText(reason, REASON_LENGTH);
}
