// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HostReading } from './types';

/**
 * What a status other than 2xx means: not found and not allowed are the same to a token, and tell nothing; a broken
 * host is an error.
 * @internal
 */
export function refusal(
  status: number,
  what: string,
  host: string,
): HostReading<never> {
  if (status === 404) {
    return {
      cannotTell: `${host} does not show ${what}: it is not there, or the token may not read it.`,
    };
  }
  if (status >= 400 && status < 500) {
    return {
      cannotTell: `${host} does not let the token read ${what} (status ${status}).`,
    };
  }
  return { error: `${host} answered with status ${status}.` };
}
