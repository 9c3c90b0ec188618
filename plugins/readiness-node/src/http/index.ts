// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Asking the APIs of other systems, with limits of time and size, and without sending credentials where they do not
 * belong.
 *
 * @packageDocumentation
 */
export { checkBaseUrl } from './checkBaseUrl';
export { HttpProblem, type HttpProblemDetails } from './HttpProblem';
export {
  JsonClient,
  type JsonClientOptions,
  type JsonRequest,
  type JsonResponse,
} from './JsonClient';
export { oneLine } from './oneLine';
export { retryTime } from './retryTime';
