// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { isValid } from '../answers/isValid';

/** Any of the sites of Datadog, also under the subdomain of an organisation. */
const SITE =
  /^https?:\/\/(?:[a-z\d-]+\.)*(?:datadoghq\.(?:com|eu)|ddog-gov\.com)(?:[:/?#]|$)/i;

/**
 * The dashboards of Datadog among the answer to `metrics-dashboard`, where nothing but monitors could call anybody: none when
 * a synthetic test runs (fact `datadog.synthetics`), as it alarms too. Who shows a dashboard of another tool has alerts there.
 * @internal
 */
export function unwatchedDashboards(options: DeriveOptions): string[] {
  const answer = options.answers.get('metrics-dashboard');
  if (!isValid(answer) || options.facts['datadog.synthetics'] === 'running') {
    return [];
  }
  return answer.values.filter(url => SITE.test(url.trim())).sort();
}
