// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { BlockList, isIP } from 'node:net';

/** Hosts that may be probed. @internal */
export interface AllowRule {
  /** Lower case: a host, or `*.` and a domain. */
  host: string;
  ports: ReadonlySet<number>;
  /** Addresses that are allowed although they are not public. */
  networks: BlockList;
}

/** Whether a rule matches a host, as `URL` spells it (an IPv6 address without its brackets). @internal */
export function isAboutHost(rule: AllowRule, host: string): boolean {
  // "*.0.0.1" is not a valid form for addresses.
  return rule.host.startsWith('*.') && isIP(host) === 0
    ? host.endsWith(rule.host.slice(1)) && host.length > rule.host.length - 1
    : host === rule.host;
}
