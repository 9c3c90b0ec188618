// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ObservedEntity } from 'backstage-plugin-readiness-node/evidence';
import { getDomain } from 'tldts';
import type { OwnHosts } from '../facts/types';

const MOST_HOSTS = 20;

/** Where others host, watch or describe services: their domains are never a service's own. */
const OF_OTHERS =
  /^(?:(?:github|gitlab|atlassian|statuspage|uptimerobot|betterstack|betteruptime|pingdom|cronitor|statuscake|instatus|hc-ping|healthchecks|site24x7|checklyhq|datadoghq|newrelic|grafana|honeycomb|sentry|splunk|splunkcloud|pagerduty|opsgenie|google|googleapis|microsoft|azure|amazon|amazonaws|cloudflare|readthedocs|readme|gitbook|notion|slack|zendesk)\.(?:com|io|net|org|co|eu|dev|so)|bitbucket\.org)$/;

function hostOf(address: unknown): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address)) {
    return undefined;
  }
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? hostname.toLowerCase() : undefined;
}

/** The domain that somebody registered: for `shop.github.io` that name itself. An address or a plain name has none. */
function domainOf(host: string): string | undefined {
  const domain = getDomain(host, { allowPrivateDomains: true });
  return domain && !OF_OTHERS.test(domain) ? domain : undefined;
}

/**
 * Where a service is reached, as its owner says: the hosts of its health endpoints, and their domains. Links alone lead
 * anywhere, so that they only confirm a domain: it is sure to be the owner's when links and health endpoints name
 * different hosts in it.
 * @internal
 */
export function ownHostsOf({ answers, entity }: ObservedEntity): OwnHosts {
  const hosts = new Set<string>();
  const byDomain = new Map<string, Set<string>>();
  for (const answer of (answers['health-endpoint'] ?? []).slice(
    0,
    MOST_HOSTS,
  )) {
    const host = hostOf(answer);
    const domain = host && domainOf(host);
    if (domain) {
      hosts.add(host);
      byDomain.set(domain, (byDomain.get(domain) ?? new Set()).add(host));
    }
  }
  const { links } = entity.metadata;
  for (const link of byDomain.size > 0 && Array.isArray(links) ? links : []) {
    const host = hostOf(link?.url);
    const domain = host && domainOf(host);
    if (domain) {
      byDomain.get(domain)?.add(host);
    }
  }
  return {
    hosts: [...hosts].sort(),
    domains: [...byDomain.keys()].sort(),
    sureDomains: [...byDomain]
      .filter(([, named]) => named.size > 1)
      .map(([domain]) => domain)
      .sort(),
  };
}
