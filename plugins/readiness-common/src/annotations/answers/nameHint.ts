// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Vocabulary } from '../types';
import { nearest } from '../values/nearest';
import { PREFIX } from './collectAnnotations';

/** Names with a meaning of their own. @internal */
export const RESERVED = ['none', 'confirmed', 'launch-date'];

/**
 * What an unknown name most likely stands for, as the target and as a sentence.
 * @param listed - the name is an item of `readiness/none`, without the prefix
 * @internal
 */
export function nameHint(
  name: string,
  vocabulary: Vocabulary,
  listed = false,
): {
  target?: string;
  hint?: string;
  /** It is an alias of the target, not a misspelling of it. */
  isAlias?: boolean;
} {
  const { checks, aliases } = vocabulary;
  const aliasOf = (word: string) =>
    Object.hasOwn(aliases, word) ? aliases[word] : undefined;
  let target = aliasOf(name);
  if (target === undefined) {
    const near = nearest(name, [
      ...checks.keys(),
      ...(listed ? [] : RESERVED),
      ...Object.keys(aliases),
    ]);
    target = near === undefined ? undefined : aliasOf(near) ?? near;
  }
  return target === undefined
    ? {}
    : {
        target,
        hint: `Did you mean ${listed ? '' : PREFIX}${target}?`,
        isAlias: aliasOf(name) !== undefined,
      };
}
