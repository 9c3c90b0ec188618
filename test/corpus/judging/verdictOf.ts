// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Finding, LabelledFact } from '../types';

/** A debatable label proves nobody wrong. */
export function verdictOf(
  isRight: boolean | undefined,
  ...labelled: (LabelledFact | undefined)[]
): Finding['verdict'] {
  if (isRight) {
    return 'right';
  }
  return labelled.some(one => one?.isDebatable) ? 'debatable' : 'wrong';
}
