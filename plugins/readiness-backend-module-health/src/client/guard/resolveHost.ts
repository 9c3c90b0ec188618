// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { lookup } from 'node:dns/promises';
import type { LookupAddress } from 'node:dns';

/** Resolves a host to at least one address, or throws. @internal */
export type Resolve = (host: string) => Promise<LookupAddress[]>;

/** Uses the resolver of the operating system, without a cache. @internal */
export const resolveHost: Resolve = host => lookup(host, { all: true });
