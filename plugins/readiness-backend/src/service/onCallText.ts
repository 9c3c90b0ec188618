// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { OnCall } from 'backstage-plugin-readiness-common';

const KINDS: Record<NonNullable<OnCall['kind']>, string> = {
  pagerduty: 'PagerDuty',
  pagerdutyService: 'PagerDuty service',
  opsgenieTeam: 'Opsgenie team',
  opsgenieComponent: 'Opsgenie component',
};

/** Who is on call, for a text. @internal */
export function onCallText({ kind, id, title, url }: OnCall): string {
  const name = title === url ? undefined : title;
  return [kind && KINDS[kind], id, name, url].filter(Boolean).join(' ');
}
