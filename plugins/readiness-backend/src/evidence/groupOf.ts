// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { EvidenceProvider } from 'backstage-plugin-readiness-node';

/** What a target shares with others, such as a host, as its provider says. @internal */
export function groupOf(provider: EvidenceProvider, target: string): string {
  try {
    return provider.groupOf?.(target) ?? target;
  } catch {
    // Then it is a group of its own; what is wrong with it comes out when it is looked at.
    return target;
  }
}
