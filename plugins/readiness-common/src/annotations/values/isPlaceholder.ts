// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Words that stand for a missing answer, as the whole text. */
const WORDS =
  /^(?:to-?do|tb[acd]|to be (?:added|confirmed|decided|defined|determined|done)|fix-?me|x{3,}|change[- _]?me|placeholder|fill (?:me )?in|your[- ][\w -]*(?:here|answer)|insert [\w -]*here|lorem ipsum.*|\?+|\.{2,}|…|[-–—_.*]+)[.!]?$/i;

/**
 * Placeholders of template languages: `${{ values.x }}`, `{{ x }}`, `{% if %}`, and how YAML parses a bare `{{ x }}`.
 */
const TEMPLATE = /\$\{\{|\{\{|\{%|^\$\{[^}]*\}$|^\{"\{/;

/** `<yes | no>`, `<your text>`, but not the HTML of a text. */
const ANGLES = /<([^<>]*)>/g;
const GAP =
  /\||…|\.\.\.|^(?:your|name|insert|todo|tbd|host|url|date|ticket|reason|value|text|component|the )\b/i;

function isAngledGap(text: string): boolean {
  for (const [all, inside] of text.matchAll(ANGLES)) {
    if (all.length === text.length || GAP.test(inside)) {
      return true;
    }
  }
  return false;
}

/** Any pair of angle brackets, for values that cannot contain HTML. */
const ANY_ANGLES = /<[^<>]+>/;

/**
 * Whether an answer was never filled in.
 * @param strict - for URLs, names and keywords, in which brackets and `xxx` inside are placeholders too
 * @internal
 */
export function isPlaceholder(text: string, strict: boolean): boolean {
  if (text.length < 80 && WORDS.test(text)) {
    return true;
  }
  if (text.includes('{') && TEMPLATE.test(text)) {
    return true;
  }
  if (
    text.includes('<') &&
    (strict ? ANY_ANGLES.test(text) : isAngledGap(text))
  ) {
    return true;
  }
  return strict && /(?:^|[^a-z0-9])x{3,}(?:[^a-z0-9]|$)/i.test(text);
}
