// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** @public */
export interface HttpProblemDetails {
  /** The status code, if there was a response. */
  status?: number;
  /** Do not send another request before this time. Milliseconds since the epoch. */
  notBefore?: number;
}

/** Why an API gave no usable response. The message is one sentence for people, without keys and addresses. @public */
export class HttpProblem extends Error {
  readonly status?: number;
  readonly notBefore?: number;

  constructor(message: string, details: HttpProblemDetails = {}) {
    super(message);
    this.name = 'HttpProblem';
    this.status = details.status;
    this.notBefore = details.notBefore;
  }
}
