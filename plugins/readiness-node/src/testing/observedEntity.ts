// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ObservedEntity } from '../evidence/types';

/** A service as the backend passes it to providers. @alpha */
export function observedEntity(
  name: string,
  options: {
    annotations?: Record<string, string>;
    /** Valid answers by check id. */
    answers?: Record<string, string[]>;
    spec?: Record<string, unknown>;
    relations?: { type: string; targetRef: string }[];
  } = {},
): ObservedEntity {
  const { annotations, answers = {}, spec, relations = [] } = options;
  return {
    entityRef: `component:default/${name.toLowerCase()}`,
    entity: {
      kind: 'Component',
      metadata: {
        name,
        namespace: 'default',
        ...(annotations && { annotations }),
      },
      spec: { type: 'service', lifecycle: 'production', ...spec },
      relations,
    },
    answers,
  };
}
