// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  FactDescription,
  ProviderDescription,
} from 'backstage-plugin-readiness-common';

const FACTS: FactDescription[] = [
  // As value the power of ten at or below the number of events, shown as it is
  {
    name: 'splunk.events',
    title: 'Events in the last day',
    kind: 'count',
  },
  // `splunk` if there are some; without any, it is unknown where the logs go
  { name: 'splunk.collection', title: 'Logs are collected in', kind: 'text' },
  // `standard` or `json`, from their source types
  { name: 'splunk.logFormat', title: 'Log format', kind: 'text' },
];

/** What the provider is, and how what it observes reads. @internal */
export const description: ProviderDescription = {
  id: 'splunk',
  title: 'Splunk',
  configurationKey: 'readiness.splunk',
  requiredKeys: ['readiness.splunk.url', 'readiness.splunk.token'],
  setUpUrl:
    'https://github.com/readiness-authors/readiness/tree/main/plugins/readiness-backend-module-splunk#readme',
  facts: FACTS,
};
