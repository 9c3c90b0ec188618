// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  EvidenceProvider,
  EvidenceTarget,
  ObserveResult,
} from 'backstage-plugin-readiness-node/evidence';
import { reasonOf } from '../database/reasonOf';

const SECOND = 1000;

/** How one call of a provider ended. @internal */
export interface ObservedTarget {
  /** Absent when the backend stopped it. */
  result?: ObserveResult | { error: string };
  /** Settles when the provider has really let go, which may be later than the time limit. */
  released: Promise<unknown>;
}

/**
 * Has a provider observe one target. Never throws, and never takes longer than the time limit: a provider that goes on
 * after it is left to itself, and what it gives then is ignored.
 * @internal
 */
export async function observeTarget(options: {
  provider: EvidenceProvider;
  target: EvidenceTarget;
  state?: string;
  now: number;
  signal?: AbortSignal;
}): Promise<ObservedTarget> {
  const { provider, target, state, now, signal } = options;
  const controller = new AbortController();
  const stop = () => controller.abort(new Error('The backend stops.'));
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) {
    stop();
  }
  const timer = setTimeout(() => {
    const error = new Error(
      `It took longer than ${provider.timeout / SECOND} seconds.`,
    );
    controller.abort(error);
  }, provider.timeout);
  const ended = new Promise<never>((_, reject) => {
    const end = () => reject(controller.signal.reason);
    controller.signal.addEventListener('abort', end);
    if (controller.signal.aborted) {
      end();
    }
  });
  const collecting = Promise.resolve().then(() =>
    provider.observe(target, {
      signal: controller.signal,
      now,
      ...(state !== undefined && { state }),
    }),
  );
  const released = collecting.catch(() => {});
  try {
    const result = await Promise.race([collecting, ended]);
    if (typeof result !== 'object' || result === null) {
      return { result: { error: 'It gives no result.' }, released };
    }
    return { result, released };
  } catch (error) {
    if (signal?.aborted) {
      return { released };
    }
    // What providers throw at an abort is of many kinds; the time limit says it best.
    const reason = controller.signal.aborted ? controller.signal.reason : error;
    return { result: { error: reasonOf(reason) }, released };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
