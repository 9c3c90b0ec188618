// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Whether a browser may open it. What people write into a catalog is not to be trusted: `javascript:` and the like are no
 * links.
 * @public
 */
export function isWebUrl(text: unknown): text is string {
  if (typeof text !== 'string') {
    return false;
  }
  try {
    const { protocol } = new URL(text);
    return protocol === 'https:' || protocol === 'http:';
  } catch {
    return false;
  }
}
