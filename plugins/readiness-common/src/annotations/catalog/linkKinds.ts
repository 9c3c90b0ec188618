// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A link of an entity, as far as its shape is known. @internal */
export interface EntityLink {
  url: string;
  title?: string;
  type?: string;
  icon?: string;
}

/** The kinds of link that are recognised. @internal */
export type LinkKind = 'dashboard' | 'documentation' | 'health';

const TYPES: Record<LinkKind, ReadonlySet<string>> = {
  dashboard: new Set(['dashboard', 'dashboards', 'metrics']),
  documentation: new Set(['doc', 'docs', 'documentation', 'techdocs']),
  health: new Set(['health', 'healthcheck', 'health-check']),
};

/**
 * Titles with only one meaning. A runbook tells what to do, not how the service works; an "Admin Dashboard" is an
 * application.
 */
const TITLES: Record<LinkKind, RegExp> = {
  dashboard:
    /\b(?:datadog|grafana|kibana|new ?relic|cloudwatch|splunk|dynatrace|metrics|monitoring|service|ops|observability) (?:dashboards?|metrics)\b|^(?:datadog|grafana)$/i,
  documentation:
    /^(?:[\w-]+ ){0,4}(?:docs?|documentation|read ?me|wiki|handbook)$|^(?:docs?|documentation|wiki)\b/i,
  health:
    /^(?:[\w-]+ ){0,3}(?:health ?-?checks?|healthz|(?:health|heartbeat)(?: check)? (?:endpoint|url|probe)|heartbeat)$/i,
};

/** By a part of a metrics service's host name: the path segments under which it serves dashboards. */
const DASHBOARD_HOSTS: [host: RegExp, path: RegExp][] = [
  [
    /(?:^|\.)datadoghq\.(?:com|eu)$|(?:^|\.)ddog-gov\.com$/,
    /^\/(?:dashboard|dash|sb)\b/,
  ],
  [/grafana/, /\/(?:d|dashboard|dashboards|goto|d-solo|public-dashboards)\//],
  [/(?:^|\.)newrelic\.com$/, /^\/(?:dashboards|redirect)\b/],
  [/kibana|opensearch|elastic/, /\/app\/(?:kibana#\/)?dashboards?\b/],
  [/(?:^|\.)console\.aws\.amazon\.com$/, /^\/cloudwatch\b/],
  [/^console\.cloud\.google\.com$/, /^\/monitoring\/dashboards\b/],
  [/^portal\.azure\.com$/, /dashboard/],
  [/splunk/, /\/(?:app\/[^/]+\/[^/]+|dashboards?\b)/],
  [
    /(?:^|\.)(?:dynatrace|honeycomb|lightstep|chronosphere)\.(?:com|io)$/,
    /dashboard|\/board\//,
  ],
];

const DOCUMENTATION_HOSTS =
  /^(?:docs?|documentation|wiki|handbook)\.|(?:^|\.)(?:readthedocs\.(?:io|org)$|gitbook\.io$|confluence\.[^/])/;
const DOCUMENTATION_PATHS =
  /^\/wiki\/(?:spaces|x|display)\/|\/(?:blob|tree|src)\/[^/]+\/(?:.{0,200}\/)?(?:docs?(?:\/|$)|readme\.)|\/-\/wikis\//;
/** Paths that are asked by machines; `/health` alone may be a page about it. */
const HEALTH_PATHS =
  /\/(?:healthz|health-?check|_health|actuator\/health(?:\/(?:liveness|readiness))?|livez|readyz|heartbeat|__heartbeat__|__lbheartbeat__)\/?$/;
/** Where only people look, or what is no endpoint of a service. */
const FOR_PEOPLE =
  /grafana|kibana|datadoghq|newrelic|splunk|statuspage|(?:^|\.)(?:github|gitlab|bitbucket|atlassian)\.(?:com|org|net)$|^(?:docs?|wiki|runbooks?|status)\./;
const GITHUB_WIKI = /^\/[^/]+\/[^/]+\/wiki(?:\/|$)/;

/**
 * Whether a link leads to a dashboard, to documentation or to a health endpoint: by its type, its address, or an
 * unambiguous title. A matching word anywhere in the address is not enough.
 * @internal
 */
export function isLinkOf(kind: LinkKind, link: EntityLink): boolean {
  const type = textOf(link.type) || textOf(link.icon);
  if (TYPES[kind].has(type.toLowerCase())) {
    return true;
  }
  if (!URL.canParse(link.url)) {
    return false;
  }
  const { host, pathname, hash } = new URL(link.url);
  const path = `${pathname}${hash}`.toLowerCase();
  if (kind === 'health') {
    return (
      !FOR_PEOPLE.test(host) &&
      (HEALTH_PATHS.test(pathname.toLowerCase()) ||
        TITLES.health.test(textOf(link.title).slice(0, 100)))
    );
  }
  const leadsThere =
    kind === 'dashboard'
      ? DASHBOARD_HOSTS.some(
          ([hosts, paths]) => hosts.test(host) && paths.test(path),
        )
      : DOCUMENTATION_HOSTS.test(host) ||
        DOCUMENTATION_PATHS.test(path) ||
        (host === 'github.com' && GITHUB_WIKI.test(path));
  return leadsThere || TITLES[kind].test(textOf(link.title).slice(0, 100));
}

/** Anything but text counts as absent: the catalog does not check the fields of links. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
