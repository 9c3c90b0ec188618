// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { targetRefsOf } from '../relations';

/**
 * The data classes in the own answers of consumed APIs, sorted, without `none`. They are not passed on further: calling
 * a service that knows a person does not make the caller a holder of personal data.
 * @internal
 */
export function dataOfApis({ entity, dataOf }: DeriveOptions): string[] {
  const classes = new Set<string>();
  for (const ref of targetRefsOf(entity, 'consumesApi')) {
    for (const item of dataOf.get(ref) ?? []) {
      if (item !== 'none') {
        classes.add(item);
      }
    }
  }
  return [...classes].sort();
}
