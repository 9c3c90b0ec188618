// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Regular expressions that recheck does not call linear, or that are put together when they run, and why they may stay.
 * `text` as it stands in the code. One that is not needed any more is itself a problem.
 */
export const EXCEPTIONS = [];
