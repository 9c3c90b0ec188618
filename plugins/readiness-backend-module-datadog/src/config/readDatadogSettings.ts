// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { type Config, readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import { InputError } from '@backstage/errors';
import {
  checkBaseUrl,
  type ConfigurationReport,
  suggest,
} from 'backstage-plugin-readiness-node';
import { SITES } from './siteOf';
import type { DatadogSettings, DatadogSite } from './types';

const KEY = 'readiness.datadog';
const DEFAULT_TAG = 'service:{name}';
const SITE = /^[a-z\d-]+(?:\.[a-z\d-]+)+$/;

/**
 * Reads `readiness.datadog`; undefined, after a report, if no site can be used. Throws InputError for incorrect values.
 * @internal
 */
export function readDatadogSettings(
  root: RootConfigService,
  notes: ConfigurationReport,
): DatadogSettings | undefined {
  const config = root.getOptionalConfig(KEY);
  const entries = config?.getOptionalConfigArray('sites') ?? [];
  if (!config || entries.length === 0) {
    notes.info(
      `Datadog is not configured: dashboards and monitors stay as declared. Give ${KEY}.sites an apiKey and an applicationKey.`,
    );
    return undefined;
  }
  const settings: DatadogSettings = {
    sites: [],
    serviceTag: config.getOptionalString('serviceTag') ?? DEFAULT_TAG,
    serviceTagIsBinding:
      config.getOptionalBoolean('serviceTagIsBinding') ?? false,
    interval: config.has('interval')
      ? durationToMilliseconds(
          readDurationFromConfig(root, { key: `${KEY}.interval` }),
        )
      : 60 * 60_000,
  };
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const at = `${KEY}.sites[${index}]`;
    const name = (entry.getOptionalString('site') ?? SITES[0]).toLowerCase();
    if (!SITE.test(name) || seen.has(name)) {
      throw new InputError(
        seen.has(name)
          ? `${at}.site: ${name} is configured twice; configure each site once`
          : `${at}.site: '${name}' is not a site; write a host such as datadoghq.com`,
      );
    }
    seen.add(name);
    const site = readSite(entry, { at, name, notes });
    if (site) {
      settings.sites.push(site);
    }
  }
  return settings.sites.length > 0 ? settings : undefined;
}

/** Undefined, after a report, if it cannot be used. */
function readSite(
  entry: Config,
  options: { at: string; name: string; notes: ConfigurationReport },
): DatadogSite | undefined {
  const { at, name, notes } = options;
  const apiKey = entry.getOptionalString('apiKey')?.trim();
  const applicationKey = entry.getOptionalString('applicationKey')?.trim();
  const apiUrl = entry.getOptionalString('apiUrl');
  if (apiUrl !== undefined) {
    checkBaseUrl({
      url: apiUrl,
      at: `${at}.apiUrl`,
      example: `https://api.${SITES[0]}`,
    });
  }
  // Keys are not sent to a mistyped host.
  if (apiUrl === undefined && !SITES.includes(name)) {
    const meant = suggest(name, SITES);
    notes.warn(
      `${at}.site: "${name}" is not a known site of Datadog, so it is not used. If it is correct, configure its apiUrl as well; ${meant}`,
    );
    return undefined;
  }
  if (!apiKey || !applicationKey) {
    const missing = [
      ...(apiKey ? [] : [`${at}.apiKey`]),
      ...(applicationKey ? [] : [`${at}.applicationKey`]),
    ].join(' and ');
    notes.warn(
      `${missing}: missing. Datadog ${name} is not used; dashboards and monitors there stay as declared.`,
    );
    return undefined;
  }
  return {
    site: name,
    apiKey,
    applicationKey,
    apiUrl: apiUrl ?? `https://api.${name}`,
  };
}
