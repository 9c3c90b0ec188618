// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { isValid } from '../answers/isValid';

/**
 * The annotation that Backstage's Datadog plugin reads its dashboards from: comma separated (README of
 * `backstage-plugin-datadog`).
 */
const ANNOTATION = 'datadoghq.com/dashboard-url';

/** `https://p.<site>/sb/<token>` on a site of Datadog. Anything after the path is left out. */
const SHARING_LINK =
  /^https?:\/\/p\.(?:[a-z\d-]+\.)?(?:datadoghq\.(?:com|eu)|ddog-gov\.com)\/sb\/[^\s?#]+/i;

/**
 * The dashboards that anyone with the link can see: public sharing links of Datadog in the answer to
 * `metrics-dashboard` and in the annotation of the Datadog plugin; empty if the check is not answered.
 * @internal
 */
export function publicDashboards(options: DeriveOptions): string[] {
  const answer = options.answers.get('metrics-dashboard');
  if (!isValid(answer)) {
    return [];
  }
  const shown: unknown = options.entity.metadata?.annotations?.[ANNOTATION];
  const urls = typeof shown === 'string' ? shown.split(',') : [];
  const found = new Set<string>();
  for (const url of [...answer.values, ...urls]) {
    const link = SHARING_LINK.exec(url.trim())?.[0];
    if (link !== undefined) {
      found.add(link);
    }
  }
  return [...found].sort();
}
