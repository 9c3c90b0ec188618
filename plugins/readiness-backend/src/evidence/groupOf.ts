// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { EvidenceProvider } from 'backstage-plugin-readiness-node/evidence';
import type { TargetState } from '../database/factTypes';

/**
 * What a target shares with others, such as a host, as its provider says. Targets that failed the last time are a second
 * group: one that keeps its host busy for long does so beside the others, not in front of them.
 * @internal
 */
export function groupOf(
  provider: EvidenceProvider,
  { target, failures }: Pick<TargetState, 'target' | 'failures'>,
): string {
  const group = sharedBy(provider, target);
  return failures > 0 ? `${group} (failing)` : group;
}

function sharedBy(provider: EvidenceProvider, target: string): string {
  try {
    return provider.groupOf?.(target) ?? target;
  } catch {
    // Then it is a group of its own; what is wrong with it comes out when it is collected.
    return target;
  }
}
