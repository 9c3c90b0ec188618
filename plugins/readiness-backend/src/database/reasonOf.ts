// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { toError } from '@backstage/errors';
import { maskSecrets } from 'backstage-plugin-readiness-common';

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
  return maskSecrets(reason.slice(0, 500));
}
