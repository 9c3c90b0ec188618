// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

/** How far down a page was, by the key that React Router gives to each entry of the history. */
const kept = new Map<string, number>();
const MOST_KEPT = 50;

/**
 * Comes back to where a page was scrolled to when somebody returns to it: what is loaded later than the browser restores
 * the position would otherwise begin at the top.
 *
 * @param isReady - whether the page is as high as it was
 * @internal
 */
export function useKeptScroll(isReady: boolean) {
  const { key } = useLocation();
  const isReturn = useNavigationType() === 'POP';
  const isDone = useRef(false);

  useLayoutEffect(() => {
    const top = kept.get(key);
    if (isReady && isReturn && !isDone.current && top !== undefined) {
      window.scrollTo(0, top);
    }
    isDone.current ||= isReady;
  }, [isReady, isReturn, key]);

  useEffect(() => {
    function keep() {
      // Leaving a page may scroll it to the top before the next one is there.
      if (isDone.current) {
        kept.delete(key);
        kept.set(key, window.scrollY);
        if (kept.size > MOST_KEPT) {
          kept.delete(kept.keys().next().value!);
        }
      }
    }
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [key]);
}
