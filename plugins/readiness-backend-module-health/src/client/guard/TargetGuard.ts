// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { BlockList, LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { type AllowRule, isAboutHost } from '../../settings/AllowRule';
import { OwnAddresses, originOf } from './OwnAddresses';
import { RefusedError } from './RefusedError';
import { type Resolve, resolveHost } from './resolveHost';
import { isPublicAddress } from './publicAddresses';

const KEY = 'readiness.health.allow';

/** A URL that may be probed. @internal */
export interface AllowedTarget {
  url: URL;
  /**
   * Resolves the host for the connection that is being opened, so that the checked address is the connected one:
   * changing the address of a name in between gains nothing.
   */
  lookup: LookupFunction;
}

/**
 * Decides which addresses may be probed, so that an annotation cannot make this backend call anything that its operator
 * did not list.
 * @internal
 */
export class TargetGuard {
  constructor(
    private readonly rules: readonly AllowRule[],
    private readonly own: OwnAddresses,
    private readonly resolve: Resolve = resolveHost,
  ) {}

  /** @throws RefusedError if the URL, or an IP address in it, must not be probed */
  allow(text: string): AllowedTarget {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
      throw new RefusedError('Only http and https URLs are probed.');
    }
    if (url.username || url.password) {
      throw new RefusedError(
        'The URL contains credentials. Remove them: whoever may read the catalog can see them.',
      );
    }
    if (this.own.isOwnUrl(url)) {
      throw new RefusedError(
        'The URL is that of this Backstage instance itself.',
      );
    }
    const [host, port] = splitOrigin(url);
    const rules = this.rules.filter(rule => isAboutHost(rule, host));
    if (rules.length === 0) {
      throw new RefusedError(`${host} is not one of the hosts in ${KEY}.`);
    }
    const open = rules.filter(rule => rule.ports.has(port));
    if (open.length === 0) {
      throw new RefusedError(
        `Port ${port} of ${host} is not one of the ports in ${KEY}.`,
      );
    }
    const networks = open.map(rule => rule.networks);
    if (isIP(host) !== 0) {
      this.checkAddress(host, host, port, networks);
    }
    return { url, lookup: this.lookupWith(port, networks) };
  }

  private checkAddress(
    address: string,
    host: string,
    port: number,
    networks: BlockList[],
  ) {
    if (this.own.isOwnAddress(address, port)) {
      throw new RefusedError(
        `${host} resolves to this Backstage instance itself.`,
      );
    }
    const [plain] = address.split('%');
    const family = isIP(plain) === 6 ? 'ipv6' : 'ipv4';
    const isListed = networks.some(list => list.check(plain, family));
    if (!isListed && !isPublicAddress(address)) {
      throw new RefusedError(
        `${host} resolves to an address that is neither public nor in the networks (cidr) in ${KEY}.`,
      );
    }
  }

  private lookupWith(port: number, networks: BlockList[]): LookupFunction {
    return (host, options, callback) => {
      this.resolve(host)
        .then(addresses => {
          // One bad address among good ones is how rebinding looks, so the whole name is refused.
          for (const { address } of addresses) {
            this.checkAddress(address, host, port, networks);
          }
          return addresses;
        })
        .then(
          addresses => {
            if (options.all) {
              callback(null, addresses);
            } else {
              callback(null, addresses[0].address, addresses[0].family);
            }
          },
          error => callback(error, []),
        );
    };
  }
}

function splitOrigin(url: URL): [host: string, port: number] {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  return [host, Number(/(?<!\d)\d+$/.exec(originOf(url))![0])];
}
