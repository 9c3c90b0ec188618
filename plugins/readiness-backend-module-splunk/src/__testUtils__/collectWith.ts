// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { observedEntity } from 'backstage-plugin-readiness-node/testUtils';
import { SplunkProvider } from '../provider/SplunkProvider';
import { settingsOf } from './settingsOf';
import type { SplunkServer } from '../testing/SplunkServer';

/** The time of the looks. @internal */
export const NOW = Date.parse('2026-11-23T12:00:00Z');
/** Where the service `verifications` logs to. @internal */
export const OWN = { index: 'prod', sourcetype: 'grades:json' };

/** A provider that asks a test's server. @internal */
export function createProvider(
  splunk: SplunkServer,
  config: object = {},
  token = 'good-token',
) {
  return new SplunkProvider(settingsOf({ url: splunk.url, token, ...config }));
}

/** What is seen of services that name one place. @internal */
export async function collectWith(
  provider: SplunkProvider,
  options: {
    index?: string;
    sourcetype?: string;
    answers?: Record<string, string[]>;
    names?: string[];
    now?: number;
    signal?: AbortSignal;
  } = {},
) {
  const { index, sourcetype, answers, names = ['grades'], now = NOW } = options;
  const { signal = new AbortController().signal } = options;
  const annotations = {
    ...(index && { 'splunk.com/index': index }),
    ...(sourcetype && { 'splunk.com/sourcetype': sourcetype }),
  };
  const entities = names.map(name =>
    observedEntity(name, { annotations, answers }),
  );
  const key = provider.targetOf(entities[0])!;
  const result = await provider.observe({ key, entities }, { signal, now });
  const [events, collection, format] = result.observations;
  return { ...result, events, collection, format };
}
