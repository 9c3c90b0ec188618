// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceSummary } from 'backstage-plugin-readiness-common';
import { createContext, useMemo, useRef, useState } from 'react';

/** Which services are selected, to do something with all of them. @internal */
export interface Selection {
  /** By entity ref, also of other pages of the list. */
  selected: ReadonlyMap<string, ServiceSummary>;
  /**
   * Selects a service, or takes it out again.
   * @param isRange - those between it and the one before, too
   */
  toggle: (entityRef: string, isRange?: boolean) => void;
  clear: () => void;
}

/** Undefined where nothing can be done with several. @internal */
export const ServiceSelection = createContext<Selection | undefined>(undefined);

/**
 * Keeps a selection while the list turns its pages, is sorted or filtered; until it is cleared.
 * @param shown - in the order of the screen
 * @internal
 */
export function useSelection(shown: readonly ServiceSummary[]): Selection {
  const [selected, setSelected] = useState<Selection['selected']>(new Map());
  const last = useRef<string>();
  return useMemo(
    () => ({
      selected,
      toggle(entityRef, isRange) {
        const placeOf = (ref?: string) =>
          shown.findIndex(service => service.entityRef === ref);
        const place = placeOf(entityRef);
        const from = isRange ? placeOf(last.current) : -1;
        const start = from < 0 ? place : Math.min(from, place);
        const those = shown.slice(start, Math.max(from, place) + 1);
        const next = new Map(selected);
        for (const service of place < 0 ? [] : those) {
          if (selected.has(entityRef)) {
            next.delete(service.entityRef);
          } else {
            next.set(service.entityRef, service);
          }
        }
        last.current = entityRef;
        setSelected(next);
      },
      clear() {
        last.current = undefined;
        setSelected(new Map());
      },
    }),
    [shown, selected],
  );
}
