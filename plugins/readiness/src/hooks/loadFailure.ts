// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Why something could not be loaded, as far as the browser can tell:
 *
 * - `denied`: the backend refused, by a permission
 * - `signedOut`: the sign-in ended (401)
 * - `blocked`: 403 from something else than Readiness, such as a proxy
 * - `missing`: nothing answers for Readiness at this address (404 without an error of the backend)
 * - `busy`: too many requests (429), or the backend is starting (503)
 * - `refused`: the backend does not accept the request (any other 4xx)
 * - `backend`: an error of the backend (5xx)
 * - `offline`: the browser has no network
 * - `unreachable`: no answer at all
 * - `unreadable`: an answer that is not JSON, such as the sign-in page of a proxy
 *
 * @internal
 */
export type LoadFailureKind =
  | 'denied'
  | 'signedOut'
  | 'blocked'
  | 'missing'
  | 'busy'
  | 'refused'
  | 'backend'
  | 'offline'
  | 'unreachable'
  | 'unreadable';

/** @internal */
export interface LoadFailure {
  kind: LoadFailureKind;
  /** The status code of the answer, if there was one. */
  status?: number;
  /** The message of the backend, else of the browser. */
  reason: string;
  /** Whether it may go away by itself, so that another try is worth it. */
  isTransient: boolean;
}

const TRANSIENT: ReadonlySet<LoadFailureKind> = new Set([
  'busy',
  'backend',
  'offline',
  'unreachable',
]);

/** Tells what went wrong by an error of the client: its status, else whether there was an answer. @internal */
export function toLoadFailure(error: Error): LoadFailure {
  const { statusCode: status } = error as { statusCode?: number };
  const kind = kindOf(error, status);
  const { message } = (error.cause ?? {}) as { message?: string };
  return {
    kind,
    ...(status !== undefined && { status }),
    reason: message || error.message,
    isTransient: TRANSIENT.has(kind),
  };
}

function kindOf(error: Error, status: number | undefined): LoadFailureKind {
  // A ResponseError has its own name; the error of the backend is its cause.
  const cause = (error.cause as Error | undefined)?.name;
  if (error.name === 'NotAllowedError' || cause === 'NotAllowedError') {
    return 'denied';
  }
  switch (status) {
    case undefined:
      break;
    case 401:
      return 'signedOut';
    case 403:
      return 'blocked';
    case 404:
      return cause === 'NotFoundError' ? 'refused' : 'missing';
    case 429:
    case 503:
      return 'busy';
    default:
      return status < 500 ? 'refused' : 'backend';
  }
  if (error instanceof SyntaxError || error.name === 'SyntaxError') {
    return 'unreadable';
  }
  return navigator.onLine === false ? 'offline' : 'unreachable';
}
