// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ObservedEntity } from 'backstage-plugin-readiness-node';

export function entityOf(
  name: string,
  options: {
    annotations?: Record<string, string>;
    labels?: Record<string, string>;
    answers?: Record<string, string[]>;
  } = {},
): ObservedEntity {
  const { annotations, labels, answers = {} } = options;
  return {
    entityRef: `component:default/${name.toLowerCase()}`,
    entity: { kind: 'Component', metadata: { name, annotations, labels } },
    answers,
  };
}
