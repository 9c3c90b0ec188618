// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { OwnHosts } from '../types';
import { hostIn, namesHost } from './hostProblem';
import type { Literal } from './literalsOf';
import type { Problem } from './secretProblem';

/** What an organisation has once for all environments: pages for people, files for browsers. */
const FOR_ALL =
  /^(?:www\d?|docs?|documentation|wiki|help|support|status|blog|news|about|legal|privacy|careers|jobs|community|forum|discuss|learn|academy|training|developers?|marketing|info|mail|cdn|static|assets|media|images?|img|fonts|downloads?|updates?|releases|packages|repo|registry|git|schemas?|ns|w3id|id|login|sso|idp|accounts?)$/;
/** The name says that another service is called there. */
const CALLED =
  /(?:^|[_.\- ])(?:api|apis|service|services|svc|backend|server|gateway|endpoint|host|rpc|grpc|upstream|microservice)(?:[_.\- ]|$)/i;
/** A page, rather than where something begins. */
const PAGE = /^[a-z]+:\/\/[^/?#]+\/(?!(?:api|v\d+|graphql|rest|rpc)\b)[^?#]/i;

function isIn(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/**
 * Whether a literal names where the service itself is reached, or a neighbour in its domain: another environment has
 * another name there. Certain for its own host, and for neighbours that are called as services in a domain that is surely the
 * owner's; a neighbour otherwise may be the same for all environments.
 * @internal
 */
export function ownHostProblem(
  literal: Literal,
  own: OwnHosts,
): Problem | undefined {
  if (own.domains.length === 0) {
    return undefined;
  }
  const named = hostIn(literal);
  if (!named || !namesHost(named.name)) {
    return undefined;
  }
  const { host, name } = named;
  if (own.hosts.some(one => isIn(host, one))) {
    return {
      isCertain: true,
      text: `the service's own host ${host} in ${literal.name}`,
    };
  }
  const domain = own.domains.find(one => isIn(host, one));
  const [first] = host.split('.');
  if (
    domain === undefined ||
    host === domain ||
    FOR_ALL.test(first) ||
    PAGE.test(literal.value)
  ) {
    return undefined;
  }
  return {
    isCertain: own.sureDomains.includes(domain) && CALLED.test(name),
    text: `the host ${host} of the service's own domain in ${literal.name}`,
  };
}
