// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import { safeUrl } from '../../components/safeUrl';

/** One way to reach who is on call. @internal */
export interface OnCall {
  /** The key of the sentence in `entity.onCall`; absent for a link that has a title of its own. */
  kind?:
    | 'pagerduty'
    | 'pagerdutyService'
    | 'opsgenieTeam'
    | 'opsgenieComponent';
  /** What the sentence names. */
  id?: string;
  title?: string;
  url?: string;
}

const linkWords =
  /pager-?duty|opsgenie|on-?call|incident\.io|victorops|escalation|runbook/i;

/**
 * Finds who is on call in the catalog: links first, because they can be opened, then the annotations of the
 * PagerDuty and Opsgenie plugins (https://github.com/PagerDuty/backstage-plugin-docs,
 * https://github.com/K-Phoen/backstage-plugin-opsgenie). An integration key is a credential and is not shown.
 *
 * @internal
 */
export function findOnCall(entity: Entity): OnCall[] {
  const { annotations = {}, links = [] } = entity.metadata;
  const found: OnCall[] = [];
  for (const { title, type, url } of links) {
    if (safeUrl(url) && linkWords.test(`${title} ${type} ${url}`)) {
      found.push({ title: title ?? url, url });
    }
  }
  const service = annotations['pagerduty.com/service-id'];
  if (service) {
    found.push({ kind: 'pagerdutyService', id: service });
  } else if (annotations['pagerduty.com/integration-key']) {
    found.push({ kind: 'pagerduty' });
  }
  const team = annotations['opsgenie.com/team'];
  if (team) {
    found.push({ kind: 'opsgenieTeam', id: team });
  }
  const component = annotations['opsgenie.com/component-selector'];
  if (component) {
    found.push({ kind: 'opsgenieComponent', id: component });
  }
  return found;
}
