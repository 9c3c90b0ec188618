// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { targetRefsOf } from '../relations';

/**
 * The types of the APIs that an entity provides (`openapi`, `graphql`, `grpc`, ...), lower case, sorted.
 * @internal
 */
export function servedApiTypes({ entity, related }: DeriveOptions): string[] {
  const types = new Set<string>();
  for (const ref of targetRefsOf(entity, 'providesApi')) {
    const type = related.get(ref)?.spec?.type;
    if (typeof type === 'string') {
      types.add(type.toLowerCase());
    }
  }
  return [...types].sort();
}
