// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReadinessStore } from '../ReadinessStore';

/** Refs of the services that are not retired, sorted. @internal */
export async function liveRefs(store: ReadinessStore): Promise<string[]> {
  return [...(await store.listServiceStates())]
    .filter(([, { isRetired }]) => !isRetired)
    .map(([ref]) => ref)
    .sort();
}
