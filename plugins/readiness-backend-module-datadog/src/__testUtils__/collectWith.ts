// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { DatadogProvider } from '../provider/DatadogProvider';
import type { DatadogServer } from '../testing/DatadogServer';
import { observedEntity } from 'backstage-plugin-readiness-node/testUtils';

/** The time of the looks. @internal */
export const NOW = Date.parse('2026-11-23T12:00:00Z');
/** In milliseconds. @internal */
export const MINUTE = 60_000;
/** The dashboard of the service `verifications`. @internal */
export const LINK = 'https://app.datadoghq.com/dashboard/abc-def-ghi/grades';

/** A provider that asks a test's server. @internal */
export function createProvider(
  datadog: DatadogServer,
  apiKey = 'api-key',
  serviceTagIsBinding = false,
) {
  const site = {
    site: 'datadoghq.com',
    apiKey,
    applicationKey: 'application-key',
    apiUrl: datadog.url,
  };
  const settings = {
    sites: [site],
    serviceTag: 'service:{name}',
    serviceTagIsBinding,
    interval: 60 * MINUTE,
  };
  return new DatadogProvider(settings);
}

/** What is seen of the service `verifications`. @internal */
export async function collectWith(
  provider: DatadogProvider,
  options: {
    dashboards?: string[];
    tags?: string;
    now?: number;
    signal?: AbortSignal;
  } = {},
) {
  const { dashboards = [LINK], tags, now = NOW } = options;
  const { signal = new AbortController().signal } = options;
  const entity = observedEntity('grades', {
    answers: { 'metrics-dashboard': dashboards },
    annotations:
      tags === undefined ? {} : { 'datadoghq.com/monitor_tags': tags },
  });
  const key = provider.targetOf(entity);
  const result = await provider.observe(
    { key, entities: [entity] },
    { signal, now },
  );
  const [dashboard, monitors, synthetics] = result.observations;
  return { ...result, dashboard, monitors, synthetics };
}
