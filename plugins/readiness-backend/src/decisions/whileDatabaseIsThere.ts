// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ServiceUnavailableError, toError } from '@backstage/errors';

/** Of sockets, and of PostgreSQL while it stops and starts: its class 08, and 57P01 to 57P03. */
const CODES =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|08\w{3}|57P0[123])$/;

/** What pg and knex say without a code. */
const MESSAGES =
  /Connection terminated|Connection ended|not queryable|Timeout acquiring a connection|Unable to acquire a connection|the database system is (starting up|shutting down)/i;

/**
 * Does something with the database. Each write of a decision is one transaction: without a database nothing is half done,
 * and the caller tries again.
 * @throws ServiceUnavailableError while the database is away
 * @internal
 */
export async function whileDatabaseIsThere<T>(
  action: () => Promise<T>,
): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (isDatabaseAway(error)) {
      throw new ServiceUnavailableError(
        // Without the cause, which names hosts.
        'The database of Readiness is away: nothing is half done, try again in a moment',
      );
    }
    throw error;
  }
}

function isDatabaseAway(error: unknown): boolean {
  const { message } = toError(error);
  const { code } = error as { code?: unknown };
  return (
    (typeof code === 'string' && CODES.test(code)) || MESSAGES.test(message)
  );
}
