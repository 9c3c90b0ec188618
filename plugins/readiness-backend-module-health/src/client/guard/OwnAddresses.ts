// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Config } from '@backstage/config';
import { BlockList, isIP } from 'node:net';
import { networkInterfaces } from 'node:os';

const DEFAULT_PORT = 7007;

function portOf(listen: unknown): number {
  if (typeof listen === 'object' && listen !== null) {
    return portOf((listen as { port?: unknown }).port);
  }
  const digits = /(?<!\d)(\d+)$/.exec(String(listen ?? ''))?.[1];
  return digits === undefined ? DEFAULT_PORT : Number(digits);
}

/** `host:port` of a URL; the port is the default of the scheme if none is written. @internal */
export function originOf(url: URL): string {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return `${url.hostname}:${port}`;
}

function addressesOfMachine(): BlockList {
  const addresses = new BlockList();
  addresses.addSubnet('127.0.0.0', 8, 'ipv4');
  addresses.addAddress('0.0.0.0', 'ipv4');
  addresses.addAddress('::', 'ipv6');
  addresses.addAddress('::1', 'ipv6');
  for (const list of Object.values(networkInterfaces())) {
    for (const { address } of list ?? []) {
      const [plain] = address.split('%');
      addresses.addAddress(plain, isIP(plain) === 4 ? 'ipv4' : 'ipv6');
    }
  }
  return addresses;
}

/**
 * The addresses of this backend itself. It never probes them: its response to an annotation would have its own
 * permissions.
 * @internal
 */
export class OwnAddresses {
  private constructor(
    private readonly origins: ReadonlySet<string>,
    private readonly port: number,
    private readonly machine: BlockList,
  ) {}

  static fromConfig(config: Config): OwnAddresses {
    const origins = new Set<string>();
    for (const key of ['backend.baseUrl', 'app.baseUrl']) {
      const url = config.getOptionalString(key);
      if (url !== undefined && URL.canParse(url)) {
        origins.add(originOf(new URL(url)));
      }
    }
    const listen = config.getOptional<unknown>('backend.listen');
    return new OwnAddresses(origins, portOf(listen), addressesOfMachine());
  }

  isOwnUrl(url: URL): boolean {
    return this.origins.has(originOf(url));
  }

  isOwnAddress(address: string, port: number): boolean {
    const [plain] = address.split('%');
    return (
      port === this.port &&
      this.machine.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4')
    );
  }
}
