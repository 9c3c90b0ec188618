// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createContext, useContext } from 'react';
import type {
  Contradiction,
  Finding,
  PathStep,
  ServiceDetail,
} from 'backstage-plugin-readiness-common';
import type { ObserveNowState } from './ObserveNow/useObserveNow';

/** What the rows of the tab know about the service besides their own check. @internal */
export interface EntityTabState {
  service?: ServiceDetail;
  /** The rules of the checklist. */
  rules: readonly Contradiction[];
  /** By check: what closes it. */
  steps: ReadonlyMap<string, PathStep>;
  /** By check: the findings in its annotations. */
  findings: ReadonlyMap<string, readonly Finding[]>;
  /** Absent where nothing can be observed again. */
  observeNow?: ObserveNowState;
}

/** @internal */
export const EntityTab = createContext<EntityTabState>({
  rules: [],
  steps: new Map(),
  findings: new Map(),
});

/** The service whose tab is shown. @internal */
export function useEntityTab(): EntityTabState {
  return useContext(EntityTab);
}
