// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { X509Certificate } from 'node:crypto';
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import { checkBaseUrl } from 'backstage-plugin-readiness-node';
import type { SplunkSettings } from './types';

/** Splunk's own source types, and usual names in add-ons. */
const JSON_TYPES = ['_json', 'json', 'json_*', '*:json', '*_json', '*-json'];
const SYSLOG_TYPES = [
  'syslog',
  'syslog:*',
  '*:syslog',
  'linux_messages_syslog',
];

function checkAuthority(pem: string): void {
  try {
    new X509Certificate(pem).toString();
  } catch {
    throw new InputError(
      'readiness.splunk.ca: is not a certificate; write PEM text, such as { $file: ./splunk-ca.pem }',
    );
  }
}

/**
 * Reads `readiness.splunk`; undefined if it has neither url nor token. Throws InputError for incorrect values.
 * @internal
 */
export function readSplunkSettings(
  root: RootConfigService,
): SplunkSettings | undefined {
  const config = root.getOptionalConfig('readiness.splunk');
  if (!config?.has('url') && !config?.has('token')) {
    return undefined;
  }
  const token = config.getOptionalString('token')?.trim();
  const ca = config.getOptionalString('ca');
  if (ca !== undefined) {
    checkAuthority(ca);
  }
  const url = config.getOptionalString('url') ?? '';
  checkBaseUrl({
    url,
    at: 'readiness.splunk.url',
    example: 'https://splunk.example.org:8089',
  });
  const standard = config.getOptionalStringArray('formats.standard');
  return {
    url,
    ...(token && { token }),
    ca,
    webUrl: config.getOptionalString('webUrl')?.replace(/(?<!\/)\/+$/, ''),
    index: config.getOptionalString('index'),
    sourcetype: config.getOptionalString('sourcetype'),
    defaultsAreBinding:
      config.getOptionalBoolean('defaultsAreBinding') ?? false,
    listsOnlySearchable:
      config.getOptionalBoolean('listsOnlySearchable') ?? false,
    formats: {
      standard: standard ?? SYSLOG_TYPES,
      json: config.getOptionalStringArray('formats.json') ?? JSON_TYPES,
    },
    knowsStandard: standard !== undefined,
    interval: config.has('interval')
      ? durationToMilliseconds(
          readDurationFromConfig(root, { key: 'readiness.splunk.interval' }),
        )
      : 60 * 60_000,
  };
}
