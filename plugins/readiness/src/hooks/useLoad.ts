// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useCallback, useEffect, useRef, useState } from 'react';
import { toError } from '@backstage/errors';
import { toLoadFailure } from './loadFailure';

/** Milliseconds until what failed is tried again by itself, doubled with each failure. */
const FIRST_RETRY_MS = 5_000;
const LAST_RETRY_MS = 60_000;

/** What a screen knows about something it fetches. @internal */
export interface LoadState<T> {
  /** The newest value; of the former key while `isStale`. */
  value?: T;
  /** Why the value of this key could not be loaded. */
  error?: Error;
  /** Why the value of this key, which is shown, could not be renewed. */
  renewalError?: Error;
  /** When `value` was loaded, in milliseconds since 1970. */
  loadedAt?: number;
  /** Nothing can be shown yet. */
  loading: boolean;
  /** `value` belongs to a former key; the new one is under way. */
  isStale: boolean;
  /** Somebody asked for it again, and it is under way. */
  isReloading: boolean;
  reload: () => void;
  /** Shows a value of the present key that came another way; what is being loaded is older and is dropped. */
  replace(value: T): void;
}

interface UseLoadOptions<T> {
  load: () => Promise<T>;
  /** What is loaded; a new key loads again. */
  key: string;
  /** Milliseconds until it is loaded again in the background, given the newest value. */
  refreshAfter?: (value: T) => number | undefined;
}

interface Loaded<T> {
  key?: string;
  value?: T;
  loadedAt?: number;
  error?: Error;
  renewalError?: Error;
}

/**
 * Loads a value, keeps the former one on the screen while the next is under way, and renews it in the background while
 * the page is visible, so that an edit shows without a reload. A renewal that fails leaves what is shown, and says so.
 * What may go away by itself, such as a backend that restarts, is tried again by itself.
 *
 * @internal
 */
export function useLoad<T>(options: UseLoadOptions<T>): LoadState<T> {
  const { key } = options;
  const latest = useRef(options);
  latest.current = options;
  const [state, setState] = useState<Loaded<T>>({});
  const [isReloading, setReloading] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const replacements = useRef(0);

  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let newest: T | undefined;
    let retryAfter = FIRST_RETRY_MS;
    let retry: (() => void) | undefined;

    async function run() {
      retry = undefined;
      const before = replacements.current;
      let failure: Error | undefined;
      try {
        const value = await latest.current.load();
        if (!current) {
          return;
        }
        newest = value;
        retryAfter = FIRST_RETRY_MS;
        if (before === replacements.current) {
          setState({ key, value, loadedAt: Date.now() });
        }
      } catch (thrown) {
        if (!current) {
          return;
        }
        const error = toError(thrown);
        failure = error;
        setState(former =>
          former.key === key && former.value !== undefined && !former.error
            ? { ...former, renewalError: error }
            : { ...former, key, error },
        );
      }
      setReloading(false);
      schedule(failure);
    }

    function schedule(failure: Error | undefined) {
      let delay =
        newest === undefined
          ? undefined
          : latest.current.refreshAfter?.(newest);
      if (failure && toLoadFailure(failure).isTransient) {
        delay = Math.max(delay ?? 0, retryAfter);
        retryAfter = Math.min(2 * retryAfter, LAST_RETRY_MS);
        retry = run;
      }
      if (delay !== undefined) {
        timer = setTimeout(
          () => (document.hidden ? schedule(failure) : run()),
          delay,
        );
      }
    }

    function onOnline() {
      if (retry) {
        clearTimeout(timer);
        retry();
      }
    }

    run();
    window.addEventListener('online', onOnline);
    return () => {
      current = false;
      clearTimeout(timer);
      window.removeEventListener('online', onOnline);
    };
  }, [key, attempt]);

  const reload = useCallback(() => {
    setReloading(true);
    setAttempt(number => number + 1);
  }, []);

  const replace = useCallback((value: T) => {
    replacements.current += 1;
    setState({ key: latest.current.key, value, loadedAt: Date.now() });
  }, []);

  const isCurrent = state.key === key;
  const error = isCurrent ? state.error : undefined;
  return {
    value: state.value,
    error,
    renewalError: isCurrent ? state.renewalError : undefined,
    loadedAt: state.loadedAt,
    loading: state.value === undefined && !error,
    isStale: state.value !== undefined && (!isCurrent || !!error),
    isReloading,
    reload,
    replace,
  };
}
