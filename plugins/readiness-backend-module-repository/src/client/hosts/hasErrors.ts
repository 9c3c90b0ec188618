// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HostFacts } from './types';

/** Whether anything could not be asked, which another time may tell. @internal */
export function hasErrors({ visibility, review }: HostFacts): boolean {
  return Boolean(visibility.error ?? review.error);
}
