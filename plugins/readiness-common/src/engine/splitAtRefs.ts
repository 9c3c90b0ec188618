// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * A ref inside a sentence. What stands before it tells it from the port of a URL; a dot after it ends the sentence. One
 * group, so that `split` gives what matches as well.
 */
const REF_IN_TEXT =
  /((?<![\w./@:-])[a-z][a-z0-9]*:[a-z0-9][\w.-]*\/[\w-]+(?:\.+[\w-]+)*)/i;

/**
 * Takes a text apart at the full entity refs (`kind:namespace/name`) that it names: the refs, as written, are at the odd
 * places, what stands between them at the even ones. Joined again, the parts are the text.
 * @public
 */
export function splitAtRefs(text: string): string[] {
  return text.split(REF_IN_TEXT);
}
