// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApiHolder } from '@backstage/core-plugin-api';
import { entityPresentationApiRef } from '@backstage/plugin-catalog-react';

/** Titles beyond this number are loaded only when they are needed. */
const MOST = 500;

/**
 * Waits until entities are known by their titles, so that `useEntityTitle` does not call them by their names first. Never
 * fails: an entity without a title is shown by its name.
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
