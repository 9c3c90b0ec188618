// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { lookup } from 'node:dns/promises';
import type { LookupAddress } from 'node:dns';

/** Finds the addresses of a host; at least one, else it throws. @internal */
export type Resolve = (host: string) => Promise<LookupAddress[]>;

/** Asks the machine's resolver, each time anew. @internal */
export const resolveHost: Resolve = host => lookup(host, { all: true });
