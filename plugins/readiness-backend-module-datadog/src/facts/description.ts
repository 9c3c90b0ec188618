// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  FactDescription,
  ProviderDescription,
} from 'backstage-plugin-readiness-common';

const FACTS: FactDescription[] = [
  // `found`, or `none` when no linked dashboard exists with a widget that shows something
  { name: 'datadog.dashboard', title: 'Dashboard', kind: 'text' },
  // `watching`, `muted` (all of them, for ever), `no-data` (none has any), `none`
  {
    name: 'datadog.monitors',
    title: 'Monitors',
    kind: 'text',
    words: { 'no-data': 'no data' },
  },
  // `running`, `paused` (all of them), `none`
  { name: 'datadog.synthetics', title: 'Synthetic tests', kind: 'text' },
];

/** What the provider is, and how what it observes reads. @internal */
export const description: ProviderDescription = {
  id: 'datadog',
  title: 'Datadog',
  configurationKey: 'readiness.datadog',
  requiredKeys: ['readiness.datadog.sites'],
  setUpUrl:
    'https://github.com/readiness-authors/readiness/tree/main/plugins/readiness-backend-module-datadog#readme',
  facts: FACTS,
};
