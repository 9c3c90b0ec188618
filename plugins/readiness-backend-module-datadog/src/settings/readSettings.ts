// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';
import { suggest } from 'backstage-plugin-readiness-node/checklist';
import type {
  ConfigurationReport,
  Settings,
} from 'backstage-plugin-readiness-node/evidence';
import { SITES } from './siteOf';
import type { DatadogSettings, DatadogSite } from './types';

const HOUR = 60 * 60_000;
const DEFAULT_TAG = 'service:{name}';
const SITE = /^[a-z\d-]+(?:\.[a-z\d-]+)+$/;

/**
 * Reads `readiness.datadog`; undefined, after a report, if no site can be used. Throws InputError for incorrect values.
 * @internal
 */
export function readSettings(
  settings: Settings,
  notes: ConfigurationReport,
): DatadogSettings | undefined {
  const sites: DatadogSite[] = [];
  const seen = new Set<string>();
  for (const entry of settings.items('sites')) {
    const name = (entry.text('site') ?? SITES[0]).toLowerCase();
    const at = entry.at('site');
    if (!SITE.test(name) || seen.has(name)) {
      throw new InputError(
        seen.has(name)
          ? `${at}: ${name} is configured twice; configure each site once`
          : `${at}: '${name}' is not a site; write a host such as datadoghq.com`,
      );
    }
    seen.add(name);
    const site = readSite(entry, { name, notes });
    if (site) {
      sites.push(site);
    }
  }
  const common = {
    serviceTag: settings.text('serviceTag') ?? DEFAULT_TAG,
    serviceTagIsBinding: settings.flag('serviceTagIsBinding'),
    interval: settings.duration('interval', HOUR),
  };
  return sites.length > 0 ? { sites, ...common } : undefined;
}

/** Undefined, after a report, if it cannot be used. */
function readSite(
  entry: Settings,
  options: { name: string; notes: ConfigurationReport },
): DatadogSite | undefined {
  const { name, notes } = options;
  const apiKey = entry.text('apiKey');
  const applicationKey = entry.text('applicationKey');
  const apiUrl = entry.baseUrl('apiUrl', {
    example: `https://api.${SITES[0]}`,
    otherwise: `https://api.${name}`,
  });
  // Keys are not sent to a mistyped host.
  if (!entry.has('apiUrl') && !SITES.includes(name)) {
    const meant = suggest(name, SITES);
    notes.warn(
      `${entry.at(
        'site',
      )}: "${name}" is not a known site of Datadog, so it is not used. If it is correct, configure its apiUrl as well; ${meant}`,
    );
    return undefined;
  }
  if (!apiKey || !applicationKey) {
    const missing = [
      ...(apiKey ? [] : [entry.at('apiKey')]),
      ...(applicationKey ? [] : [entry.at('applicationKey')]),
    ].join(' and ');
    notes.warn(
      `${missing}: missing. Datadog ${name} is not used; dashboards and monitors there stay as declared.`,
    );
    return undefined;
  }
  return { site: name, apiKey, applicationKey, apiUrl };
}
