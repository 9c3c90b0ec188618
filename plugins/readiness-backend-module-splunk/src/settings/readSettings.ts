// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { X509Certificate } from 'node:crypto';
import { InputError } from '@backstage/errors';
import type { Settings } from 'backstage-plugin-readiness-node/evidence';
import type { SplunkSettings } from './types';

/** Splunk's own source types, and usual names in add-ons. */
const JSON_TYPES = ['_json', 'json', 'json_*', '*:json', '*_json', '*-json'];
const SYSLOG_TYPES = [
  'syslog',
  'syslog:*',
  '*:syslog',
  'linux_messages_syslog',
];

function readAuthority(settings: Settings): string | undefined {
  const pem = settings.text('ca');
  try {
    return pem && new X509Certificate(pem) && pem;
  } catch {
    throw new InputError(
      `${settings.at(
        'ca',
      )}: is not a certificate; write PEM text, such as { $file: ./splunk-ca.pem }`,
    );
  }
}

/** Reads `readiness.splunk`; throws InputError for incorrect values. @internal */
export function readSettings(settings: Settings): SplunkSettings {
  const standard = settings.texts('formats.standard');
  return {
    url: settings.baseUrl('url', {
      example: 'https://splunk.example.org:8089',
    }),
    token: settings.requiredText('token'),
    ca: readAuthority(settings),
    webUrl: settings.text('webUrl')?.replace(/(?<!\/)\/+$/, ''),
    index: settings.text('index'),
    sourcetype: settings.text('sourcetype'),
    defaultsAreBinding: settings.flag('defaultsAreBinding'),
    listsOnlySearchable: settings.flag('listsOnlySearchable'),
    formats: {
      standard: standard ?? SYSLOG_TYPES,
      json: settings.texts('formats.json') ?? JSON_TYPES,
    },
    knowsStandard: standard !== undefined,
    interval: settings.duration('interval', 60 * 60_000),
  };
}
