// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import type { WaiverItem } from 'backstage-plugin-readiness-common';
import { createContext, useMemo, useState } from 'react';
import { readinessApiRef } from '../../api';
import { refreshInterval } from '../../hooks/refreshInterval';
import { useLoad } from '../../hooks/useLoad';

/** The backend takes so many services in one filter. */
const SERVICES = 50;
const LIMIT = 200;

/** Requests that nobody has decided on, by entity ref. @internal */
export interface OpenRequestsState {
  byService: ReadonlyMap<string, WaiverItem[]>;
  onDecided: () => void;
}

/** @internal */
export const OpenRequests = createContext<OpenRequestsState>({
  byService: new Map(),
  onDecided: () => undefined,
});

/**
 * Loads the open requests of the services of one page of the list. Nothing for viewers who may not read them.
 *
 * @param onDecided - called after a decision
 * @internal
 */
export function useOpenRequests(
  entityRefs: readonly string[],
  onDecided: () => void,
): OpenRequestsState {
  const api = useApi(readinessApiRef);
  const [generation, setGeneration] = useState(0);
  const asked = entityRefs.slice(0, SERVICES);
  const { value, error } = useLoad({
    key: JSON.stringify([asked, generation]),
    load: async () =>
      asked.length === 0
        ? undefined
        : api.getWaivers({
            state: ['requested'],
            entityRef: asked,
            limit: LIMIT,
          }),
    refreshAfter: list => list && refreshInterval(list),
  });
  return useMemo(() => {
    const byService = new Map<string, WaiverItem[]>();
    for (const waiver of error ? [] : value?.items ?? []) {
      const { entityRef } = waiver;
      byService.set(entityRef, [...(byService.get(entityRef) ?? []), waiver]);
    }
    return {
      byService,
      onDecided: () => {
        setGeneration(number => number + 1);
        onDecided();
      },
    };
  }, [value, error, onDecided]);
}
