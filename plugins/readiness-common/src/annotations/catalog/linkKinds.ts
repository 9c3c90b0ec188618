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
export type LinkKind = 'dashboard' | 'documentation';

const TYPES: Record<LinkKind, ReadonlySet<string>> = {
  dashboard: new Set(['dashboard', 'dashboards', 'metrics']),
  documentation: new Set(['doc', 'docs', 'documentation', 'techdocs']),
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
const GITHUB_WIKI = /^\/[^/]+\/[^/]+\/wiki(?:\/|$)/;

/**
 * Whether a link leads to a dashboard or to documentation: by its type, its address, or an unambiguous title. A
 * matching word anywhere in the address is not enough.
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
