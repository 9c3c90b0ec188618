// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { BlockList, isIP } from 'node:net';

/** Not public, by IANA's special-purpose registry of IPv4; and the address of Azure's host agent. */
const NOT_PUBLIC_4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

/** The parts of the global unicast space of IPv6 that are not public or wrap an IPv4 address (Teredo, 6to4). */
const NOT_PUBLIC_6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const notPublic = new BlockList();
for (const [network, prefix] of NOT_PUBLIC_4) {
  notPublic.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of NOT_PUBLIC_6) {
  notPublic.addSubnet(network, prefix, 'ipv6');
}
// All public IPv6 addresses are in this range; loopback, mapped, NAT64, private, link-local and multicast addresses are
// not.
const globalUnicast6 = new BlockList();
globalUnicast6.addSubnet('2000::', 3, 'ipv6');

/**
 * Whether an address is public: not private, loopback, link-local, a cloud's metadata service, multicast, unspecified,
 * or an IPv4 address wrapped in IPv6.
 * @internal
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) {
    return !notPublic.check(address, 'ipv4');
  }
  return (
    family === 6 &&
    !address.includes('%') &&
    globalUnicast6.check(address, 'ipv6') &&
    !notPublic.check(address, 'ipv6')
  );
}
