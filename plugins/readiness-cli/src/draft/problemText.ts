// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Refused } from './types';

/** Problems as one text; `undefined` without any. */
export function problemText(problems: Refused['problems']): string | undefined {
  return problems.length === 0
    ? undefined
    : problems.map(({ message, fix }) => `${message} ${fix}`).join(' ');
}
