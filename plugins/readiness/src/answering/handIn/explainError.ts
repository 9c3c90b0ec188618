// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** The sentences for a request that failed without an answer of the API; keys of `answering.handIn.failed`. @internal */
export type FailureWords =
  | 'denied'
  | 'tooOften'
  | 'gone'
  | 'signedOut'
  | 'tooLarge'
  | 'unreachable';

const BY_STATUS: Record<number, FailureWords | undefined> = {
  401: 'signedOut',
  403: 'denied',
  404: 'gone',
  413: 'tooLarge',
  429: 'tooOften',
};

/** What kind of failure an error of the client is: of what is no answer at all, such as a page in HTML, one for them all. @internal */
export function explainError(error: Error): FailureWords {
  const { statusCode, response } = error as {
    statusCode?: number;
    response?: { status?: number };
  };
  const status = statusCode ?? response?.status;
  return (status && BY_STATUS[status]) || 'unreachable';
}
