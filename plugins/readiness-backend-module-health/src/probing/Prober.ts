// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { setTimeout as sleep } from 'node:timers/promises';
import { originOf } from '../guard/OwnAddresses';
import type { TargetGuard } from '../guard/TargetGuard';
import type { Credentials } from './Credentials';
import { ProbeSlots } from './ProbeSlots';
import { failureOf } from './failureOf';
import { requestOnce } from './requestOnce';
import type { ProbeAnswer, ProbeFailure } from './types';

/** In bytes. */
const BODY_LIMIT = 256 * 1024;
const ACCEPT =
  'application/health+json, application/json;q=0.9, text/plain;q=0.5';

/** @internal */
export interface ProberOptions {
  guard: TargetGuard;
  credentials: Credentials;
  /** Longest time for one probe, its redirect included; milliseconds. */
  timeout: number;
  /** Probes at the same time. */
  concurrency: number;
  /** A probe begins up to this much later, so that a round is no wave; milliseconds. */
  jitter: number;
  /** Where people can ask who is probing; put into the User-Agent. */
  contact?: string;
}

/**
 * Asks health endpoints politely: one GET, few at once, one a host, with limits of time and size, and only what the guard
 * allows.
 * @internal
 */
export class Prober {
  private readonly slots: ProbeSlots;
  private readonly headers: Record<string, string>;

  constructor(private readonly options: ProberOptions) {
    const { concurrency, contact } = options;
    this.slots = new ProbeSlots(concurrency);
    this.headers = {
      Accept: ACCEPT,
      // What is packed could be a bomb.
      'Accept-Encoding': 'identity',
      'User-Agent': `Backstage-Readiness-Health/1${
        contact ? ` (+${contact})` : ''
      }`,
    };
  }

  /**
   * What prevented an answer is a failure in words.
   *
   * @throws the reason of the signal, once it is aborted, and nothing else
   * @param options - `isPrompt` leaves the jitter out, for a second look right after the first
   */
  async probe(options: {
    url: string;
    signal: AbortSignal;
    isPrompt?: boolean;
  }): Promise<ProbeAnswer | ProbeFailure> {
    const { signal, url, isPrompt } = options;
    try {
      const target = this.options.guard.allow(url);
      if (!isPrompt) {
        const delay = Math.random() * this.options.jitter;
        await sleep(delay, undefined, { signal });
      }
      return await this.slots.run(originOf(target.url), signal, () =>
        this.ask(target.url, signal),
      );
    } catch (error) {
      signal.throwIfAborted();
      return failureOf(error);
    }
  }

  /** With the time limit, which begins when its turn has come. */
  private async ask(
    url: URL,
    signal: AbortSignal,
  ): Promise<ProbeAnswer | ProbeFailure> {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), this.options.timeout);
    try {
      const within = AbortSignal.any([signal, limit.signal]);
      const answer = await this.request(url.href, within);
      const next = redirectOf(answer, url);
      return next ? await this.request(next.href, within) : answer;
    } catch (error) {
      if (limit.signal.aborted && !signal.aborted) {
        const seconds = this.options.timeout / 1000;
        return {
          kind: 'failure',
          reason: 'timeout',
          message: `It did not answer within ${seconds} s.`,
        };
      }
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  private async request(
    href: string,
    signal: AbortSignal,
  ): Promise<ProbeAnswer> {
    const { url, lookup } = this.options.guard.allow(href);
    const credentials = this.options.credentials.headersFor(url);
    const answer = await requestOnce({
      url,
      lookup,
      signal,
      headers: { ...this.headers, ...credentials },
      bodyLimit: BODY_LIMIT,
    });
    const withCredentials = Object.keys(credentials).length > 0;
    return { kind: 'answer', ...answer, withCredentials };
  }
}

/** Where an answer redirects to, when that is the same origin: a missing slash, most often. */
function redirectOf(answer: ProbeAnswer, url: URL): URL | undefined {
  const { location } = answer.headers;
  const isRedirect = [301, 302, 303, 307, 308].includes(answer.status);
  if (!isRedirect || !location || !URL.canParse(location, url)) {
    return undefined;
  }
  const next = new URL(location, url);
  return next.origin === url.origin ? next : undefined;
}
