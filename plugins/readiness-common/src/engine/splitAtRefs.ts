// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * A ref inside a sentence. The character before it distinguishes it from the port of a URL; a dot after it ends the
 * sentence. One group, so that `split` returns the matches as well.
 */
const REF_IN_TEXT =
  /((?<![\w./@:-])[a-z][a-z0-9]*:[a-z0-9][\w.-]*\/[\w-]+(?:\.+[\w-]+)*)/i;

/**
 * Splits a text at the full entity refs (`kind:namespace/name`) in it: the refs, as written, are at the odd positions,
 * the texts between them at the even ones. Joined again, the parts are the text.
 * @public
 */
export function splitAtRefs(text: string): string[] {
  return text.split(REF_IN_TEXT);
}
