// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * Throws InputError unless keys may be sent to a URL: https, or plain http on this machine, and without user and
 * password.
 * @public
 */
export function checkBaseUrl(options: {
  url: string;
  /** The beginning of the message: `readiness.splunk.url`. */
  at: string;
  /** Such as `https://splunk.example.org:8089`. Default: `https://api.example.org`. */
  example?: string;
}): void {
  const { at, example = 'https://api.example.org' } = options;
  const url = URL.canParse(options.url) ? new URL(options.url) : undefined;
  const isSafe =
    url?.protocol === 'https:' ||
    (url?.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (!url || !isSafe || url.username || url.password) {
    throw new InputError(
      `${at}: must be an https URL without user and password, such as ${example}`,
    );
  }
}
