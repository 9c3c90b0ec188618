// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * What the parts of a search may look like. Nothing that fits closes a quoted text, opens a command or stands for several
 * names, so that no annotation can become part of the search language.
 *
 * @remarks
 * Index names are of lower-case letters, digits, underscores and hyphens, and begin with neither of the latter two; those
 * that begin with an underscore are Splunk's own.
 * @internal
 */
export const PLACE_PATTERNS = {
  index: /^[a-z0-9][a-z0-9_-]{0,79}$/,
  sourcetype: /^[A-Za-z0-9_][A-Za-z0-9:_.-]{0,119}$/,
  source: /^[A-Za-z0-9_/.][A-Za-z0-9:_./-]{0,199}$/,
} as const;
