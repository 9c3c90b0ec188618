// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useCallback, useEffect, useRef, useState } from 'react';
import { toError } from '@backstage/errors';

/** The pause in typing after which a draft is evaluated. */
const PAUSE_MS = 500;

/** What is known of a draft. @internal */
export interface DraftEvaluation<T> {
  /** The newest that is known, of an earlier draft while `isWorking`. */
  value?: T;
  isWorking: boolean;
  /** Why the present draft could not be evaluated. */
  error?: Error;
  retry: () => void;
}

/**
 * Evaluates a draft when typing pauses, one request at a time.
 * @param options - `key` names the draft; an empty one evaluates nothing
 * @internal
 */
export function useDraftEvaluation<T>(options: {
  key: string;
  evaluate: () => Promise<T>;
}): DraftEvaluation<T> {
  const { key } = options;
  const latest = useRef(options);
  latest.current = options;
  const running = useRef<Promise<unknown>>();
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{
    value?: T;
    error?: Error;
    key?: string;
  }>({});

  useEffect(() => {
    if (key === '') {
      setState({});
      return undefined;
    }
    let isCurrent = true;
    const run = async () => {
      // A user has few turns; what was asked before is answered soon.
      await running.current?.catch(() => {});
      if (!isCurrent) {
        return;
      }
      const evaluation = latest.current.evaluate();
      running.current = evaluation;
      try {
        const value = await evaluation;
        if (isCurrent) {
          setState({ value, key });
        }
      } catch (error) {
        if (isCurrent) {
          setState(({ value }) => ({ value, error: toError(error), key }));
        }
      }
    };
    const timer = setTimeout(run, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key, attempt]);

  const isKnown = state.key === key;
  return {
    value: key === '' ? undefined : state.value,
    isWorking: key !== '' && !isKnown,
    error: isKnown ? state.error : undefined,
    retry: useCallback(() => {
      setState(({ value }) => ({ value }));
      setAttempt(number => number + 1);
    }, []),
  };
}
