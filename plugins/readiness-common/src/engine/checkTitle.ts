// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Check } from './types/checklist';

/**
 * The name of a check for people: its title, or else its id as words, so that `load-test` reads "Load test".
 * @public
 */
export function checkTitle({ id, title }: Pick<Check, 'id' | 'title'>): string {
  if (title) {
    return title;
  }
  const words = id.replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
