// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  listedName,
  wordsOfNone,
} from 'backstage-plugin-readiness-common/annotations';

/**
 * What the list of `readiness/none` becomes; its words stay as they are written, also unknown ones.
 *
 * @param text - the list that is there
 * @param answered - names of annotations that get an answer of their own, or none at all
 * @param none - checks that join the list
 * @returns the list; empty if nothing is left in it, the same text if nothing changes
 * @internal
 */
export function changeNoneList(
  text: string,
  answered: ReadonlySet<string>,
  none: readonly string[],
  aliasOf: (word: string) => string | undefined,
): string {
  const joining = new Set(none);
  const kept = new Map<string, string>();
  let isChanged = false;
  for (const word of wordsOfNone(text)) {
    const name = listedName(word);
    const target = aliasOf(name);
    const isGone =
      answered.has(name) ||
      (target !== undefined && (answered.has(target) || joining.has(target)));
    isChanged ||= isGone;
    if (!isGone && !kept.has(name)) {
      kept.set(name, word);
    }
  }
  for (const check of joining) {
    if (!kept.has(check)) {
      kept.set(check, check);
      isChanged = true;
    }
  }
  return isChanged ? [...kept.values()].join(', ') : text;
}
