// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  WaiverAction,
  WaiverItem,
  WaiverRules,
} from 'backstage-plugin-readiness-common';
import { createContext, useContext } from 'react';

/** The waivers of the service whose tab is shown. @internal */
export interface EntityWaiversState {
  /** The newest first, in every state; empty for viewers who may not read them. */
  waivers: readonly WaiverItem[];
  /** Absent while it is not known what the viewer may do. */
  rules?: WaiverRules;
  /** After a decision or a request; without an action when somebody else was first. */
  onDecided: (waiver: WaiverItem, action?: WaiverAction | 'request') => void;
}

/** @internal */
export const EntityWaivers = createContext<EntityWaiversState>({
  waivers: [],
  onDecided: () => undefined,
});

/** @internal */
export function useEntityWaivers(): EntityWaiversState {
  return useContext(EntityWaivers);
}
