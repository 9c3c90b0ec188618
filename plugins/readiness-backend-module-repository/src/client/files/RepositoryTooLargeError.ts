// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A repository is larger than anybody looks at. The message is a sentence for people. @internal */
export class RepositoryTooLargeError extends Error {
  name = 'RepositoryTooLargeError';
}
