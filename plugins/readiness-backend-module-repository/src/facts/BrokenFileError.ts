// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A file that is not of the format that its name says; the message is for people. @internal */
export class BrokenFileError extends Error {
  name = 'BrokenFileError';
}
