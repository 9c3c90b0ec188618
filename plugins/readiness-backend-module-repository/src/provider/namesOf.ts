// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from 'backstage-plugin-readiness-common';

/** Keys of annotations that say what a service is called where it is deployed. @internal */
export const NAME_ANNOTATIONS = [
  'backstage.io/kubernetes-id',
  'argocd/app-name',
];

/** What a service may be called where it is deployed. @internal */
export function namesOf(entity: CatalogEntity): string[] {
  const annotations = entity.metadata.annotations ?? {};
  return [
    entity.metadata.name,
    ...NAME_ANNOTATIONS.map(name => annotations[name]),
  ].filter(name => Boolean(name)) as string[];
}
