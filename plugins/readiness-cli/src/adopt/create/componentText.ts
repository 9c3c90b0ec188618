// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { quoteYaml } from 'backstage-plugin-readiness-common/engine';

/** What a Component has to say. */
export interface Component {
  name: string;
  description?: string;
  type: string;
  lifecycle: string;
  owner: string;
}

/** A minimal catalog file. */
export function componentText(component: Component): string {
  const { name, description, type, lifecycle, owner } = component;
  return [
    'apiVersion: backstage.io/v1alpha1',
    'kind: Component',
    'metadata:',
    `  name: ${quoteYaml(name)}`,
    ...(description ? [`  description: ${quoteYaml(description)}`] : []),
    'spec:',
    `  type: ${quoteYaml(type)}`,
    `  lifecycle: ${quoteYaml(lifecycle)}`,
    `  owner: ${quoteYaml(owner)}`,
    '',
  ].join('\n');
}
