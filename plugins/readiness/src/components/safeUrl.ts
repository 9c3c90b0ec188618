// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * The URL when a browser may open it. What people write into a catalog is not to be trusted: `javascript:` and the like
 * are no links.
 *
 * @internal
 */
export function safeUrl(text: string | undefined): string | undefined {
  if (!text) {
    return undefined;
  }
  try {
    const url = new URL(text);
    return url.protocol === 'https:' || url.protocol === 'http:'
      ? text
      : undefined;
  } catch {
    return undefined;
  }
}
