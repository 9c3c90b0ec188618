// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { OnCall } from '../client/generated/types';
import { isWebUrl } from '../annotations/isWebUrl';

const LINK_WORDS =
  /pager-?duty|opsgenie|on-?call|incident\.io|victorops|escalation|runbook/i;

/** Titles that repeat what every screen calls it: the address says more. */
const BARE_TITLES = ['on call', 'on-call', 'oncall'];

const SERVICE = 'pagerduty.com/service-id';
const INTEGRATION_KEY = 'pagerduty.com/integration-key';
const TEAM = 'opsgenie.com/team';
const COMPONENTS = 'opsgenie.com/component-selector';

/** The annotations of which {@link findOnCall} reads who is on call. @internal */
export const ON_CALL_ANNOTATIONS = [SERVICE, INTEGRATION_KEY, TEAM, COMPONENTS];

/**
 * Finds who is on call in the catalog: links first, because they can be opened, then the annotations of the
 * PagerDuty and Opsgenie plugins (https://github.com/PagerDuty/backstage-plugin-docs,
 * https://github.com/K-Phoen/backstage-plugin-opsgenie). An integration key is a credential and is not shown.
 *
 * @public
 */
export function findOnCall(entity: {
  metadata: {
    annotations?: Record<string, unknown>;
    links?: { url?: unknown; title?: unknown; type?: unknown }[];
  };
}): OnCall[] {
  const { annotations = {}, links = [] } = entity.metadata;
  const found: OnCall[] = [];
  for (const { title, type, url } of links) {
    if (isWebUrl(url) && LINK_WORDS.test(`${title} ${type} ${url}`)) {
      found.push({ title: isOwnTitle(title) ? title : url, url });
    }
  }
  const textOf = (key: string) => {
    const value = annotations[key];
    return typeof value === 'string' && value ? value : undefined;
  };
  const service = textOf(SERVICE);
  if (service) {
    found.push({ kind: 'pagerdutyService', id: service });
  } else if (textOf(INTEGRATION_KEY)) {
    found.push({ kind: 'pagerduty' });
  }
  const team = textOf(TEAM);
  if (team) {
    found.push({ kind: 'opsgenieTeam', id: team });
  }
  const components = textOf(COMPONENTS);
  if (components) {
    found.push({ kind: 'opsgenieComponent', id: components });
  }
  return found;
}

function isOwnTitle(title: unknown): title is string {
  return (
    typeof title === 'string' &&
    !BARE_TITLES.includes(title.trim().toLowerCase())
  );
}
