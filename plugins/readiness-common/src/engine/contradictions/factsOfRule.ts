// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Contradiction } from '../types/checklist';

/**
 * The names of the facts on which a rule depends: those that it requires, and those that its message shows. Empty for a
 * rule on answers or relations only.
 * @public
 */
export function factsOfRule({
  requiresFacts = [],
  message,
}: Pick<Contradiction, 'requiresFacts' | 'message'>): string[] {
  const shown = [...message.matchAll(/\{(?:fact|words):([^{}\s]+)\}/g)];
  return [...new Set([...requiresFacts, ...shown.map(([, name]) => name)])];
}
