// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * The sites of Datadog.
 * Source: the server variables of its OpenAPI description (DataDog/datadog-api-client-typescript, v1).
 * @internal
 */
export const SITES = [
  'datadoghq.com',
  'us3.datadoghq.com',
  'us5.datadoghq.com',
  'ap1.datadoghq.com',
  'ap2.datadoghq.com',
  'uk1.datadoghq.com',
  'datadoghq.eu',
  'ddog-gov.com',
  'us2.ddog-gov.com',
];

/**
 * The site of a host (`app.datadoghq.com`, `p.us3.datadoghq.com`, `acme.datadoghq.eu`), or undefined if it is not one
 * of Datadog's.
 * @internal
 */
export function siteOf(host: string): string | undefined {
  const lower = host.toLowerCase();
  return SITES.filter(
    site => lower === site || lower.endsWith(`.${site}`),
  ).sort((left, right) => right.length - left.length)[0];
}

/** The address at which people open a site. @internal */
export function webUrlOf(site: string): string {
  const isBare = ['datadoghq.com', 'datadoghq.eu', 'ddog-gov.com'].includes(
    site,
  );
  return `https://${isBare ? 'app.' : ''}${site}`;
}
