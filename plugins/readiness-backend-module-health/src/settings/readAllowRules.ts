// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';
import type { Settings } from 'backstage-plugin-readiness-node/evidence';
import { BlockList, isIP } from 'node:net';
import type { AllowRule } from './AllowRule';

const LABEL = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/;
const DEFAULT_PORTS = [80, 443];

function isName(host: string): boolean {
  const labels = host.split('.');
  const isWildcard = labels[0] === '*';
  const own = isWildcard ? labels.slice(1) : labels;
  // A wildcard over a top-level domain would let in the whole internet
  return own.length > (isWildcard ? 1 : 0) && own.every(one => LABEL.test(one));
}

function readHost(item: Settings): string {
  const host = item.requiredText('host').toLowerCase();
  if (isIP(host) !== 0 || isName(host)) {
    return host;
  }
  throw new InputError(
    `${item.at(
      'host',
    )}: "${host}" is not a host. Write a name such as notes.example.edu, *.example.edu for all hosts under it, or an IP address; without scheme, port and path.`,
  );
}

function readPorts(item: Settings): Set<number> {
  const ports = item.value('ports') ?? DEFAULT_PORTS;
  const isValid =
    Array.isArray(ports) &&
    ports.length > 0 &&
    ports.every(port => Number.isInteger(port) && port > 0 && port < 65536);
  if (!isValid) {
    throw new InputError(
      `${item.at(
        'ports',
      )} must be a list of port numbers, such as [443, 8443].`,
    );
  }
  return new Set(ports as number[]);
}

function readNetworks(item: Settings): BlockList {
  const networks = new BlockList();
  for (const text of item.texts('cidr') ?? []) {
    const [, network = '', bits = ''] = /^([^/]+)\/(\d{1,3})$/.exec(text) ?? [];
    const family = isIP(network);
    const prefix = Number(bits);
    if (family === 0 || prefix > (family === 4 ? 32 : 128)) {
      throw new InputError(
        `${item.at(
          'cidr',
        )}: "${text}" is not a network. Write a network such as 10.20.0.0/16 or fd12:3456::/32.`,
      );
    }
    networks.addSubnet(network, prefix, family === 4 ? 'ipv4' : 'ipv6');
  }
  return networks;
}

/**
 * Reads `readiness.health.allow`.
 *
 * @throws InputError that names the key and tells what to write instead
 * @internal
 */
export function readAllowRules(settings: Settings): AllowRule[] {
  return settings.items('allow').map(item => ({
    host: readHost(item),
    ports: readPorts(item),
    networks: readNetworks(item),
  }));
}
