// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import { InputError } from '@backstage/errors';
import { SITES } from '../subject/siteOf';
import type { DatadogSettings } from './types';

const DEFAULT_TAG = 'service:{name}';
const SITE = /^[a-z\d-]+(?:\.[a-z\d-]+)+$/;

/**
 * Reads `readiness.datadog`; undefined when it is not there. Throws InputError where it cannot be meant so.
 * @internal
 */
export function readDatadogSettings(
  root: RootConfigService,
): DatadogSettings | undefined {
  const config = root.getOptionalConfig('readiness.datadog');
  if (!config) {
    return undefined;
  }
  const settings: DatadogSettings = {
    sites: [],
    withoutKeys: [],
    serviceTag: config.getOptionalString('serviceTag') ?? DEFAULT_TAG,
    serviceTagIsBinding:
      config.getOptionalBoolean('serviceTagIsBinding') ?? false,
    every: config.has('every')
      ? durationToMilliseconds(readDurationFromConfig(config, { key: 'every' }))
      : 60 * 60_000,
  };
  const seen = new Set<string>();
  for (const entry of config.getOptionalConfigArray('sites') ?? []) {
    const site = (entry.getOptionalString('site') ?? SITES[0]).toLowerCase();
    if (!SITE.test(site) || seen.has(site)) {
      throw new InputError(
        seen.has(site)
          ? `readiness.datadog.sites names ${site} twice; give each site once`
          : `readiness.datadog.sites has the site '${site}'; write a host such as datadoghq.com`,
      );
    }
    seen.add(site);
    const apiKey = entry.getOptionalString('apiKey')?.trim();
    const applicationKey = entry.getOptionalString('applicationKey')?.trim();
    if (apiKey && applicationKey) {
      const apiUrl = entry.getOptionalString('apiUrl') ?? `https://api.${site}`;
      settings.sites.push({ site, apiKey, applicationKey, apiUrl });
    } else {
      settings.withoutKeys.push(site);
    }
  }
  return settings;
}
