// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApiHolder } from '@backstage/core-plugin-api';
import {
  defaultEntityPresentation,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';

/**
 * What people call an entity, given its ref, for places where only text will do. Apps without a presentation API call it
 * by its name.
 *
 * @internal
 */
export function useEntityTitle(): (entityRef: string) => string {
  const presentationApi = useApiHolder().get(entityPresentationApiRef);
  return entityRef =>
    presentationApi
      ? presentationApi.forEntity(entityRef).snapshot.primaryTitle
      : defaultEntityPresentation(entityRef).primaryTitle;
}
