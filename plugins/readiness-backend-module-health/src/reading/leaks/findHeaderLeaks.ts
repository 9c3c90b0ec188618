// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { IncomingHttpHeaders } from 'node:http';
import type { HealthFinding } from '../types';
import { findLeaks } from './findLeaks';

/** What these name is the software itself. */
const SOFTWARE =
  /^(?:server|x-powered-by|x-generator|x-aspnet(?:mvc)?-version)$/;
/** `nginx/1.25`, `4.0.30319`. */
const VERSION = /\/\d|(?:^|\s)\d+\.\d/;
/** Load balancers of clouds, which nobody can silence and which say nothing of the service. */
const CLOUD = /^(?:awselb|cloudflare|AmazonS3|Google)/i;
/** Cookies and challenges are made to be sent; words such as `token=` mean nothing in the others. */
const MADE_TO_BE_SENT =
  /cookie|authenticate|authorization|security|policy|nonce|token|etag|date/;
const OF_BODIES_ONLY = new Set(['secret', 'password', 'version', 'file-path']);
const LONGEST = 500;

/**
 * Looks for what the headers of an answer give away: versions in those that name software, and in all that are not made
 * to carry secrets addresses, hosts and credentials. One finding a rule; never the text.
 * @internal
 */
export function findHeaderLeaks(headers: IncomingHttpHeaders): HealthFinding[] {
  const rules = new Map<string, HealthFinding>();
  for (const [name, values] of Object.entries(headers)) {
    const text = String(values ?? '').slice(0, LONGEST);
    if (SOFTWARE.test(name) && VERSION.test(text) && !CLOUD.test(text)) {
      rules.set('version', {
        rule: 'version',
        message: 'The headers give away versions of what it runs on.',
        leak: 'slight',
      });
    }
    const found = MADE_TO_BE_SENT.test(name) ? [] : findLeaks(text);
    for (const { rule, message, leak } of found) {
      if (!OF_BODIES_ONLY.has(rule) && !rules.has(rule)) {
        rules.set(rule, {
          rule,
          message: message.replace('The body gives', 'The headers give'),
          leak,
        });
      }
    }
  }
  return [...rules.values()];
}
