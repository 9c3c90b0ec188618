// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { targetRefsOf } from '../relations';

/** @internal */
export interface DataOfApis {
  /** Sorted; without `none`. */
  classes: string[];
  /** Each class with the APIs that provide it. */
  text: string;
}

/**
 * The data classes in the own answers of consumed APIs. They are not passed on further: calling a service that knows a
 * person does not make the caller a holder of personal data.
 * @internal
 */
export function dataOfApis({ entity, dataOf }: DeriveOptions): DataOfApis {
  const apisOf = new Map<string, string[]>();
  for (const ref of [...new Set(targetRefsOf(entity, 'consumesApi'))].sort()) {
    for (const item of new Set(dataOf.get(ref))) {
      if (item !== 'none') {
        apisOf.set(item, [...(apisOf.get(item) ?? []), ref]);
      }
    }
  }
  const classes = [...apisOf.keys()].sort();
  const text = classes
    .map(item => `${item} (${apisOf.get(item)!.join(', ')})`)
    .join(', ');
  return { classes, text };
}
