// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApiHolder } from '@backstage/core-plugin-api';
import { entityPresentationApiRef } from '@backstage/plugin-catalog-react';

/** What more there are is called by its name until somebody looks at it. */
const MOST = 500;

/**
 * Waits until entities are known by their titles, so that `useEntityTitle` does not call them by their names first. Never
 * fails: who cannot be looked up keeps the name.
 *
 * @internal
 */
export function useLoadTitles(): (entityRefs: string[]) => Promise<unknown> {
  const presentationApi = useApiHolder().get(entityPresentationApiRef);
  return async entityRefs =>
    Promise.allSettled(
      entityRefs
        .slice(0, MOST)
        .map(async ref => presentationApi?.forEntity(ref).promise),
    );
}
