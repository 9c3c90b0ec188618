// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { idInHash } from '../../hooks/idInHash';

/** A place on the page that a URL can name. @internal */
export interface Permalink {
  ref: RefObject<HTMLElement>;
  /** The URL names it. */
  isNamed: boolean;
  isOpen: boolean;
  toggle: () => void;
  /** For the link on the place itself: it opens, and nothing moves. */
  onFollow: () => void;
}

/**
 * Opens what the URL names, scrolls to it and focuses it, also when it is rendered long after the page.
 *
 * @internal
 */
export function usePermalink(id: string): Permalink {
  const { hash } = useLocation();
  const isNamed = idInHash(hash) === id;
  const [isOpen, setOpen] = useState(isNamed);
  const ref = useRef<HTMLElement>(null);
  const isFollowed = useRef(false);

  useEffect(() => {
    if (isNamed) {
      setOpen(true);
      if (!isFollowed.current) {
        ref.current?.scrollIntoView?.({ block: 'start' });
        ref.current?.focus({ preventScroll: true });
      }
    }
    isFollowed.current = false;
  }, [isNamed]);

  return {
    ref,
    isNamed,
    isOpen,
    toggle: () => setOpen(open => !open),
    onFollow: () => {
      isFollowed.current = !isNamed;
      setOpen(true);
    },
  };
}
