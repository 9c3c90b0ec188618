// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

/** How far down a page was, by the key that React Router gives to each entry of the history. */
const kept = new Map<string, number>();
const MOST_KEPT = 50;
/** Frames, about a second. */
const MOST_TRIES = 60;

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
    if (!isReady || isDone.current) {
      return undefined;
    }
    if (!isReturn || top === undefined) {
      isDone.current = true;
      return undefined;
    }
    let frame = 0;
    let tries = 0;
    // The rows of a table come a moment after the table.
    const comeBack = () => {
      window.scrollTo(0, top);
      tries += 1;
      isDone.current = Math.abs(window.scrollY - top) < 2 || tries > MOST_TRIES;
      if (!isDone.current) {
        frame = requestAnimationFrame(comeBack);
      }
    };
    comeBack();
    return () => cancelAnimationFrame(frame);
  }, [isReady, isReturn, key]);

  // Gone in the moment when the page goes: what comes next is shorter, which scrolls to the top.
  useLayoutEffect(() => {
    function keep() {
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
