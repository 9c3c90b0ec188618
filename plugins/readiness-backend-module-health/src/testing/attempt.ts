// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { LookupAddress } from 'node:dns';
import type { JsonObject } from '@backstage/types';
import { createProber } from './createProber';

/** The networks of the test targets. @internal */
export const loopback = ['127.0.0.0/8', '::1/128'];

/** A resolver that returns the same for every name. @internal */
export const resolvesTo =
  (...addresses: string[]) =>
  async (): Promise<LookupAddress[]> =>
    addresses.map(address => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }));

/** @internal */
export interface AttemptOptions {
  url: string;
  ports: number[];
  /** Default: `a.example.test`. */
  host?: string;
  cidr?: string[];
  /** What the name resolves to. Default: 127.0.0.1. */
  addresses?: string[];
  config?: JsonObject;
}

/** Probes with one rule. @internal */
export function attempt(options: AttemptOptions) {
  const { url, ports, host = 'a.example.test', cidr, addresses } = options;
  const prober = createProber({
    health: { allow: [{ host, ports, ...(cidr && { cidr }) }] },
    config: options.config,
    resolve: resolvesTo(...(addresses ?? ['127.0.0.1'])),
  });
  return prober.probe({ url, signal: new AbortController().signal });
}

/** The result of a refused probe. @internal */
export const refused = (message: RegExp) => ({
  kind: 'failure',
  reason: 'refused',
  message: expect.stringMatching(message),
});
