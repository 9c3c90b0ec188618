// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceSort } from 'backstage-plugin-readiness-common';
import type { ServiceOrder } from '../../database/operations/read/ServiceQuery';

/** Reads `field` or `-field`, which the API description has checked already. @internal */
export function parseSort(sort: string = 'verdict'): ServiceOrder {
  return sort.startsWith('-')
    ? { field: sort.slice(1) as ServiceSort, descending: true }
    : { field: sort as ServiceSort, descending: false };
}
