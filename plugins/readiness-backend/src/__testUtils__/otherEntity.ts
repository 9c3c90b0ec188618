// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';

/** An entity that is no service, as the catalog gives it. @internal */
export function otherEntity(
  kind: string,
  name: string,
  options: {
    annotations?: Record<string, string>;
    spec?: Entity['spec'];
    relations?: Entity['relations'];
  } = {},
): Entity {
  const { annotations = {}, spec = {}, relations = [] } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default', annotations },
    spec,
    relations,
  };
}
