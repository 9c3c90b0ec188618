// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Whether a text is one absolute http or https URL with a host. @internal */
export function isHttpUrl(text: string): boolean {
  if (!/^https?:\/\/[^\s/?#]/i.test(text) || /[\s<>"`{}|\\^]/.test(text)) {
    return false;
  }
  try {
    return Boolean(new URL(text).hostname);
  } catch {
    return false;
  }
}
