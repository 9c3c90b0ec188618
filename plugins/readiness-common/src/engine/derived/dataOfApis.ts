// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { targetRefsOf } from '../relations';

/**
 * The data classes that consumed APIs say they hand out themselves, sorted, without `none`. They do not pass on: calling
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
