// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useCallback, useEffect, useRef, useState } from 'react';
import { toError } from '@backstage/errors';

/** What a screen knows about something it fetches. @internal */
export interface LoadState<T> {
  /** The newest value; of the former key while `isStale`. */
  value?: T;
  /** Why the value of this key could not be loaded. */
  error?: Error;
  /** Nothing can be shown yet. */
  loading: boolean;
  /** `value` belongs to a former key; the new one is under way. */
  isStale: boolean;
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

/**
 * Loads a value, keeps the former one on the screen while the next is under way, and renews it in the background while
 * the page is visible, so that an edit shows without a reload. A renewal that fails leaves what is shown.
 *
 * @internal
 */
export function useLoad<T>(options: UseLoadOptions<T>): LoadState<T> {
  const { key } = options;
  const latest = useRef(options);
  latest.current = options;
  const [state, setState] = useState<{
    key?: string;
    value?: T;
    error?: Error;
  }>({});
  const [attempt, setAttempt] = useState(0);
  const replacements = useRef(0);

  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let newest: T | undefined;

    async function run() {
      const before = replacements.current;
      try {
        const value = await latest.current.load();
        if (!current) {
          return;
        }
        newest = value;
        if (before === replacements.current) {
          setState({ key, value });
        }
      } catch (error) {
        if (!current) {
          return;
        }
        if (newest === undefined) {
          setState({ key, error: toError(error) });
        }
      }
      schedule();
    }

    function schedule() {
      const delay =
        newest === undefined
          ? undefined
          : latest.current.refreshAfter?.(newest);
      if (delay !== undefined) {
        timer = setTimeout(() => (document.hidden ? schedule() : run()), delay);
      }
    }

    run();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key, attempt]);

  const reload = useCallback(() => {
    setState(former => (former.error ? {} : former));
    setAttempt(number => number + 1);
  }, []);

  const replace = useCallback((value: T) => {
    replacements.current += 1;
    setState({ key: latest.current.key, value });
  }, []);

  const isCurrent = state.key === key;
  return {
    value: state.value,
    error: isCurrent ? state.error : undefined,
    loading: state.value === undefined && !(isCurrent && state.error),
    isStale: state.value !== undefined && !isCurrent,
    reload,
    replace,
  };
}
