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
 * Reads `readiness.datadog`; undefined, after a note, when it has no site that can be asked. Throws InputError where it
 * cannot be meant so.
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
          ? `${at}.site: ${name} is named twice; give each site once`
          : `${at}.site: '${name}' is no site; write a host such as datadoghq.com`,
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

/** Undefined, after a note, when it cannot be asked. */
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
  // Keys are not sent to a host that a slip of the pen has made.
  if (apiUrl === undefined && !SITES.includes(name)) {
    const meant = suggest(name, SITES);
    notes.warn(
      `${at}.site: Datadog has no site "${name}" that is known here, and it is not looked at. Where it is right, give its apiUrl as well; ${meant}`,
    );
    return undefined;
  }
  if (!apiKey || !applicationKey) {
    const missing = [
      ...(apiKey ? [] : [`${at}.apiKey`]),
      ...(applicationKey ? [] : [`${at}.applicationKey`]),
    ].join(' and ');
    notes.warn(
      `${missing}: missing. Datadog ${name} is not looked at; dashboards and monitors there stay as declared.`,
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
