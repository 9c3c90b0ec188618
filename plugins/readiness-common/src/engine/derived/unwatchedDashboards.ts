// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { isValid } from '../answers/isValid';

/** All sites of Datadog, also under the subdomain of an organisation. */
const SITE =
  /^https?:\/\/(?:[a-z\d-]+\.)*(?:datadoghq\.(?:com|eu)|ddog-gov\.com)(?:[:/?#]|$)/i;

/**
 * The dashboards of Datadog in the answer to `metrics-dashboard`, if only monitors could alert anybody: empty if a
 * synthetic test runs (fact `datadog.synthetics`), because that alerts too. Services with dashboards of another tool
 * have their alerts there.
 * @internal
 */
export function unwatchedDashboards(options: DeriveOptions): string[] {
  const answer = options.answers.get('metrics-dashboard');
  if (!isValid(answer) || options.facts['datadog.synthetics'] === 'running') {
    return [];
  }
  return answer.values.filter(url => SITE.test(url.trim())).sort();
}
