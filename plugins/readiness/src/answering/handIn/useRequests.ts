// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { Proposal } from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../../api';
import { useLoad } from '../../hooks/useLoad';

const SOON_MS = 1_500;
const LATER_MS = 30_000;
/** An edited file is evaluated within seconds; a busy catalog may take longer. */
const WATCHED_MS = 60_000;

/** What was handed in for an entity. @internal */
export interface Requests {
  /** The newest first; empty while they are not known. */
  items: readonly Proposal[];
  /** Asks now, and often if something runs. */
  reload: () => void;
  /** Asks often after a hand-in, until what it changes shows. */
  watch: () => void;
}

/** Whether something of it changes within seconds. */
function isMoving({ state, host }: Proposal): boolean {
  return state === 'running' || (state === 'open' && host === '');
}

/**
 * Loads what was handed in for an entity, often while a task runs.
 * @param options - `onAsk` is called every second or so after a hand-in, and says whether it shows
 * @internal
 */
export function useRequests(options: {
  entityRef: string;
  onAsk: () => Promise<boolean>;
}): Requests {
  const { entityRef } = options;
  const api = useApi(readinessApiRef);
  const [watchedUntil, setWatchedUntil] = useState(0);
  const { value, reload } = useLoad({
    load: () => api.getProposals(entityRef),
    key: entityRef,
    refreshAfter: ({ items }) => (items.some(isMoving) ? SOON_MS : LATER_MS),
  });
  const latest = useRef(options);
  latest.current = options;

  useEffect(() => {
    if (watchedUntil === 0) {
      return undefined;
    }
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      const shows = await latest.current.onAsk().catch(() => false);
      if (shows || Date.now() > watchedUntil) {
        setWatchedUntil(0);
        reload();
      } else {
        timer = setTimeout(ask, SOON_MS);
      }
    };
    timer = setTimeout(ask, SOON_MS);
    return () => clearTimeout(timer);
  }, [watchedUntil, reload]);

  return {
    items: value?.items ?? [],
    reload,
    watch: useCallback(() => {
      reload();
      setWatchedUntil(Date.now() + WATCHED_MS);
    }, [reload]),
  };
}
