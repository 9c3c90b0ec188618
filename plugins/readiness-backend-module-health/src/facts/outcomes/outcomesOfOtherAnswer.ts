// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ProbeAnswer } from '../../client/probing/types';
import type { HealthFinding, HealthPage, HealthReading } from '../types';
import { type CollectionState, isRecent } from './CollectionState';
import type { Outcome, Outcomes } from './Outcome';
import { certificateOf } from './certificateOf';
import { leakPlacesOf, leaksOf } from './leaksOf';
import { outcomesOfAll } from './outcomesOfAll';

function redirectMessage(answer: ProbeAnswer, url: string): string {
  const { location = '' } = answer.headers;
  const next = URL.canParse(location, url) ? new URL(location, url) : undefined;
  if (next && next.protocol === 'https:' && url.startsWith('http:')) {
    return 'It redirects to https. Give the https address.';
  }
  return next && next.host !== new URL(url).host
    ? 'It redirects to another host, which is not followed. Give the final address.'
    : 'It redirects repeatedly. Give the final address.';
}

function messageOf(answer: ProbeAnswer, url: string): string {
  const { status, withCredentials } = answer;
  if (status >= 300 && status < 400) {
    return redirectMessage(answer, url);
  }
  if (status === 401 || status === 403) {
    return withCredentials
      ? `It does not accept the configured credentials (${status}).`
      : `It requires a login (${status}).`;
  }
  const words: Record<number, string> = {
    404: 'There is nothing at this address (404).',
    405: 'It does not accept GET requests (405).',
    410: 'There is nothing at this address any more (410).',
    429: 'It was called too often (429).',
  };
  return (
    words[status] ?? `The response was ${status}, which is not conclusive.`
  );
}

function unreadMessage(
  status: number,
  unread: HealthFinding | undefined,
): string | undefined {
  return (
    unread &&
    `The response was ${status}, but it is unreadable. ${unread.message}`
  );
}

/** What is there instead; undefined if nobody can tell. An error with a code of its own may pass. */
function servedOf(status: number, page?: HealthPage): string | undefined {
  if (status === 404 || status === 410 || page?.kind === 'not-found') {
    return 'nothing';
  }
  if (page?.kind === 'login') {
    return 'login-page';
  }
  return page?.kind === 'error' ? undefined : page?.kind;
}

/**
 * What is known if the response contains no health information: a redirect, a login, not found, too many requests, or a
 * body that cannot be read.
 * @internal
 */
export function outcomesOfOtherAnswer(options: {
  answer: ProbeAnswer;
  reading: HealthReading;
  url: string;
  state: CollectionState;
  now: number;
}): Outcomes {
  const { answer, reading, url, state, now } = options;
  const { status } = answer;
  const unread = reading.findings.find(({ rule }) => rule === 'unreadable');
  const message = reading.page
    ? `The response was ${status} with ${reading.page.what}.`
    : unreadMessage(status, unread) ?? messageOf(answer, url);
  const cannotTell: Outcome = { cannotTell: message };
  const served = servedOf(status, reading.page);
  // A gateway may not know a service any more that was too slow an hour ago
  const isOutage = served === 'nothing' && isRecent(state.seenAt, now);
  const isGone = served !== undefined && served !== 'login-page' && !isOutage;
  const isRedirect = status >= 300 && status < 400;
  return outcomesOfAll(cannotTell, {
    ...(isGone && { 'health.reachable': { value: false } }),
    ...(served && !isOutage && { 'health.served': { value: served } }),
    'health.leaks': unread ? leaksOf(reading, 'grave') : cannotTell,
    'health.disclosures': unread ? leaksOf(reading, 'slight') : cannotTell,
    'health.leakPlaces': leakPlacesOf(reading, 'grave'),
    'health.disclosurePlaces': leakPlacesOf(reading, 'slight'),
    'health.certificate': certificateOf(answer, now),
    // A redirect serves nothing.
    ...(!isRedirect && {
      'health.scheme': { value: new URL(url).protocol.slice(0, -1) },
    }),
    ...(status === 401 && !answer.withCredentials
      ? { 'health.authentication': { value: 'required' } }
      : {}),
    ...(status === 429 && { 'health.cost': { value: 'rate-limited' } }),
    'health.status': { value: reading.overall },
    'health.answer': { value: message },
  });
}
