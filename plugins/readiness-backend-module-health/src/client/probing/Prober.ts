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
  /** A probe starts up to this much later, so that not all start at once; milliseconds. */
  jitter: number;
  /** Where people can ask questions about the probes; part of the User-Agent. */
  contact?: string;
}

/**
 * Probes health endpoints considerately: one GET, few at the same time, one for each host, with limits of time and
 * size, and only what the guard allows.
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
      // A compressed body could be a decompression bomb.
      'Accept-Encoding': 'identity',
      'User-Agent': `Backstage-Readiness-Health/1${
        contact ? ` (+${contact})` : ''
      }`,
    };
  }

  /**
   * Failures to get a response are described in words.
   *
   * @throws the reason of the signal, once it is aborted, and nothing else
   * @param options - `isPrompt` skips the jitter, for a second probe right after the first
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

  /** Includes the timeout, which starts when the turn has come. */
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
          message: `The endpoint did not respond within ${seconds} s.`,
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

/** The target of a redirect to the same origin, most often for a missing slash. */
function redirectOf(answer: ProbeAnswer, url: URL): URL | undefined {
  const { location } = answer.headers;
  const isRedirect = [301, 302, 303, 307, 308].includes(answer.status);
  if (!isRedirect || !location || !URL.canParse(location, url)) {
    return undefined;
  }
  const next = new URL(location, url);
  return next.origin === url.origin ? next : undefined;
}
