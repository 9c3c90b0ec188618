// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * The allowed parts of a search. Nothing that matches can close a quoted text, open a command or stand for several
 * names, so that no annotation can become part of the search language.
 *
 * @remarks
 * Index names consist of lower-case letters, digits, underscores and hyphens, and begin with neither of the latter two;
 * names that begin with an underscore are Splunk's own.
 * @internal
 */
export const PLACE_PATTERNS = {
  index: /^[a-z0-9][a-z0-9_-]{0,79}$/,
  sourcetype: /^[A-Za-z0-9_][A-Za-z0-9:_.-]{0,119}$/,
  source: /^[A-Za-z0-9_/.][A-Za-z0-9:_./-]{0,199}$/,
} as const;
