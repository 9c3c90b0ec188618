// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { statusOf } from './statusOf';
import type { HealthStatus } from './types';

const LONGEST = 80;
/** Words that speak of health at the end of any sentence: "GitLab OK", "Prometheus Server is Healthy." */
const STRONG = new Set(
  'ok okay healthy unhealthy ready passed passing operational unavailable degraded'.split(
    ' ',
  ),
);
/** Others do after such a topic only: "Application up", but not "Sign up". */
const TOPICS = new Set(
  'i im it app application service services server site system systems status health check healthcheck all everything api backend database db connection node instance'.split(
    ' ',
  ),
);
const FILLERS = new Set('is are am the a now currently'.split(' '));
const OPPOSITE: Partial<Record<HealthStatus, HealthStatus>> = {
  pass: 'fail',
  fail: 'pass',
};

/**
 * The status that a short sentence ends with: `SERVER_IS_READY`, "Service ready.", "Health check passed"; `unknown` for
 * any other text.
 * @internal
 */
export function sentenceStatus(text: string): HealthStatus {
  if (text.length > LONGEST) {
    return 'unknown';
  }
  const words = text
    .toLowerCase()
    .replace(/(?<![.!])[.!]{1,9}$/, '')
    .replace(/['’]/g, '')
    .split(/[\s_-]+/)
    .filter(word => word && !FILLERS.has(word));
  const last = words.pop() ?? '';
  const status = statusOf(last);
  const isNegated = words.at(-1) === 'not';
  const topic = isNegated ? words.slice(0, -1) : words;
  const isSentence =
    topic.length <= 4 &&
    topic.every(word => /^[a-z0-9]+$/.test(word)) &&
    (STRONG.has(last) ||
      (topic.length > 0 && topic.every(word => TOPICS.has(word))));
  if (!isSentence) {
    return 'unknown';
  }
  return isNegated ? OPPOSITE[status] ?? status : status;
}
