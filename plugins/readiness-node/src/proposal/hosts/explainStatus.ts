// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ProposalError, type ProposalErrorCode } from '../ProposalError';

const COPY = 'or copy the change into the file.';

/** What an answer of a host means that is none, in words for the person who hands something in. @internal */
export function explainStatus(options: {
  host: string;
  response: Response;
  bytes: Uint8Array;
  /** It is a page for people. */
  isPage: boolean;
}): ProposalError {
  const { host, response, bytes, isPage } = options;
  const { status, headers } = response;
  const text = Buffer.from(bytes.subarray(0, 5_000)).toString('utf8');
  const isLimited =
    status === 429 ||
    (status === 403 &&
      (headers.get('x-ratelimit-remaining') === '0' ||
        headers.has('retry-after') ||
        /rate limit/i.test(text)));
  if (isLimited) {
    return error(
      'rate-limited',
      `${host} has had too many requests (${status})${waitText(headers)}.`,
      `Try again later, ${COPY}`,
    );
  }
  if (status === 401) {
    return error(
      'unauthorized',
      `${host} refused the token (401): it is expired, or was made for another host.`,
      `Sign in to ${host} again, ${COPY}`,
    );
  }
  if (status === 403) {
    return error(
      'forbidden',
      `${host} does not let the token do this (403).`,
      `Ask for the right to write to the repository, ${COPY}`,
    );
  }
  if (isPage) {
    return error(
      'host-failed',
      `${host} answered with a web page (${status}), such as a login or maintenance page, where its API was expected.`,
      `Try again later, ${COPY}`,
    );
  }
  return error(
    'host-failed',
    `${host} answered with an error (${status}).`,
    `Try again later, ${COPY}`,
  );
}

function waitText(headers: Headers): string {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0
    ? `, and asks to wait ${Math.ceil(seconds)} seconds`
    : '';
}

function error(
  code: ProposalErrorCode,
  reason: string,
  fix: string,
): ProposalError {
  return new ProposalError({ code, reason, fix });
}
