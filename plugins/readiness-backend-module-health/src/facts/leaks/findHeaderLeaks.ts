// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { IncomingHttpHeaders } from 'node:http';
import type { HealthFinding } from '../types';
import { findLeaks } from './findLeaks';

/** Headers that name the software itself. */
const SOFTWARE =
  /^(?:server|x-powered-by|x-generator|x-aspnet(?:mvc)?-version)$/;
/** `nginx/1.25`, `4.0.30319`. */
const VERSION = /\/\d|(?:^|\s)\d+\.\d/;
/** Load balancers of clouds, whose headers cannot be turned off and reveal nothing about the service. */
const CLOUD = /^(?:awselb|cloudflare|AmazonS3|Google)/i;
/** Cookies and challenges are meant to be sent; words such as `token=` mean nothing in the others. */
const MADE_TO_BE_SENT =
  /cookie|authenticate|authorization|security|policy|nonce|token|etag|date/;
const OF_BODIES_ONLY = new Set(['secret', 'password', 'version', 'file-path']);
const LONGEST = 500;

/**
 * Finds what the headers of a response reveal: versions in headers that name software, and addresses, hosts and
 * credentials in all headers that are not meant to carry secrets. At most one finding for each rule; never the text.
 * @internal
 */
export function findHeaderLeaks(headers: IncomingHttpHeaders): HealthFinding[] {
  const rules = new Map<string, HealthFinding>();
  for (const [name, values] of Object.entries(headers)) {
    const text = String(values ?? '').slice(0, LONGEST);
    if (SOFTWARE.test(name) && VERSION.test(text) && !CLOUD.test(text)) {
      rules.set('version', {
        rule: 'version',
        message: 'The headers reveal versions of the software it runs on.',
        leak: 'slight',
        place: `header ${name}`,
      });
    }
    const found = MADE_TO_BE_SENT.test(name) ? [] : findLeaks(text);
    for (const { rule, message, leak } of found) {
      if (!OF_BODIES_ONLY.has(rule) && !rules.has(rule)) {
        rules.set(rule, {
          rule,
          message: message.replace('The body reveals', 'The headers reveal'),
          leak,
          place: `header ${name}`,
        });
      }
    }
  }
  return [...rules.values()];
}
