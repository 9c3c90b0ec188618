// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceQuery } from '../database/operations/read/ServiceQuery';
import type { CallerOptions } from '../permissions/CallerOptions';

/** What of a query goes by who asks. @internal */
export function scopeOnly({ scope }: CallerOptions): ServiceQuery {
  return { scope: scope === 'working' ? 'none' : scope };
}

/** Whether it is known by now what the caller may see. @internal */
export function visibilityOf({ scope }: CallerOptions): 'working' | 'complete' {
  return scope === 'working' ? 'working' : 'complete';
}

/** Whom the caller may read; undefined for everybody. @internal */
export function readableOf({ scope, readable }: CallerOptions) {
  return scope === 'all' ? undefined : readable;
}
