// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import type {
  ServiceSummary,
  WaiverItem,
} from 'backstage-plugin-readiness-common';
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
  /** The service whose requests are shown. */
  opened?: ServiceSummary;
  onOpen: (service: ServiceSummary | undefined) => void;
  onDecided: () => void;
}

/** @internal */
export const OpenRequests = createContext<OpenRequestsState>({
  byService: new Map(),
  onOpen: () => undefined,
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
  const [opened, onOpen] = useState<ServiceSummary>();
  const refs = entityRefs.slice(0, SERVICES);
  // What is open is asked for as well when its row has left the list.
  const asked =
    opened && !refs.includes(opened.entityRef)
      ? [opened.entityRef, ...refs.slice(1)]
      : refs;
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
      opened,
      onOpen,
      onDecided: () => {
        setGeneration(number => number + 1);
        onDecided();
      },
    };
  }, [value, error, opened, onDecided]);
}
