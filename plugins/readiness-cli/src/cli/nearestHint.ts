// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** `Did you mean "check"?`, or the list of what there is. @internal */
export function nearestHint(word: string, words: readonly string[]): string {
  // Only here, because it brings the reading of checklists along
  const { suggest } =
    require('backstage-plugin-readiness-node/checklist') as typeof import('backstage-plugin-readiness-node/checklist');
  const text = suggest(word, words);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
