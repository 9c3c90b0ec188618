// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { environmentOf } from '../environmentOf';

/** `class Development(Config):`, `class DevSettings {`. */
const CLASS = /^(?:export\s+|public\s+|internal\s+)?class\s+(\w+)\b.*[:{]$/;
/** `development:`, `'test' => [`, `test: {`, `dev = {`, `mod tests {`. */
const KEY =
  /^(?:(?:pub\s+)?mod\s+|:)?["']?:?([\w-]+)["']?\s*(?::|=>|=|\{$)(?:\s*(?:[{[(]|dict\(|&\w+|\{\s*#.*))?$/;
/** `[development]`, `[profile.dev]`, `[env.staging.vars]`. */
const SECTION = /^\[{1,2}([^[\]]{1,200})\]{1,2}(?:$|[ \t]?[#;])/;
/** `if DEBUG:`, `if (env.IsDevelopment()) {`, `if Rails.env.test?`, `if config_env() == :dev do`. */
const CONDITION = /^(?:\}?\s*else\s*)?(?:el)?(?:if|when|case)\b/;
const OPENS_BLOCK = /(?:[:{]|\bdo|\bthen|\?)$/;
const OF_DEVELOPERS =
  /(?:^|[^a-z])(?:DEBUG|TESTING|IS_LOCAL|IS_TEST|IS_DEV|TEST|(?:is)?(?:development|dev|local|testing|test)(?:elopment)?(?:env|mode)?)(?=$|[^a-z])|Is(?:Development|Staging|Local)\b/i;
/** A choice within a line. */
const CHOICE = /\?|\bif\b/;
const NEGATION = /!|\bnot\b|\bunless\b/i;
/** A document of Spring's that is for some profiles only. */
const PROFILE =
  /^[ \t]*(?:on-profile|profiles|spring\.config\.activate\.on-profile|spring\.profiles)[ \t]*[:=](.*)$/gm;
const PROFILE_NAMES = /^["']?([\w, &|!-]+)["']?$/;
/** What Rust builds for its tests only: the item that follows. */
const TEST_ITEM = /^#\[(?:cfg\(test\)|test|tokio::test)/;
/** Opens a text of several lines, which may be indented less than what is around it. */
const TEXT = /("""|''')/g;
/** A profile of Quarkus before a name. */
const PREFIX = /^%([\w,-]+)\./;
const BRACKET = 91;
const PERCENT = 37;
const HASH = 35;

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function isOther(name: string): boolean {
  return environmentOf(name.replace(/([a-z0-9])([A-Z])/g, '$1_$2')) === 'other';
}

/** What lines that open something end with; `do` and `then` among them. */
const ENDS_OPEN = ':={[(>?no';

/** Whether a line has one value for developers and one for others: `"http://10.1.0.2" if is_dev() else URL`. @internal */
export function choosesForDevelopers(line: string): boolean {
  return CHOICE.test(line) && OF_DEVELOPERS.test(line);
}

/** A line without the comment behind its code. */
function withoutComment(line: string): string {
  const [at] = [' # ', ' // ']
    .map(mark => line.indexOf(mark))
    .filter(found => found > 0)
    .sort((one, other) => one - other);
  return at === undefined ? line : line.slice(0, at).trimEnd();
}

function opensOther(line: string): boolean {
  const text = withoutComment(line);
  // Most lines of code are statements
  const mayOpen =
    ENDS_OPEN.includes(text.charAt(text.length - 1)) ||
    // An anchor or a comment may follow
    text.includes('&') ||
    text.includes('#');
  if (text === '' || !mayOpen) {
    return false;
  }
  if (CONDITION.test(text)) {
    return (
      OPENS_BLOCK.test(text) &&
      // `NODE_ENV !== 'production'`, and what is not for developers
      (NEGATION.test(text) ? /prod/i : OF_DEVELOPERS).test(text)
    );
  }
  const name = (CLASS.exec(text) ?? KEY.exec(text))?.[1];
  return name !== undefined && isOther(name);
}

function profileOf(document: string): string | undefined {
  if (!document.includes('profile')) {
    return undefined;
  }
  for (const [, value] of document.matchAll(PROFILE)) {
    const names = PROFILE_NAMES.exec(value.trim())?.[1];
    if (names !== undefined) {
      return names;
    }
  }
  return undefined;
}

/**
 * The lines of a file, with those emptied that are for another environment than production: one file often holds a
 * class, a section, a branch or a document for each.
 * @internal
 */
export function productionLines(text: string): string[] {
  const lines: string[] = [];
  const documents = text.includes('---')
    ? text.split(/^(?=#?---[ \t]*$)/m)
    : [text];
  for (const document of documents) {
    const profile = profileOf(document);
    const isOfOther =
      profile !== undefined && !profile.includes('!') && isOther(profile);
    const hasTexts = document.includes('"""') || document.includes("'''");
    let above: number | undefined;
    let isInSection = false;
    let isInText = false;
    let isTestItem = false;
    const own = document.split(/\r?\n/);
    // Each but the last ends with a break of its own
    if (own.at(-1) === '' && lines.length + own.length > 1) {
      own.pop();
    }
    for (const line of own) {
      const trimmed = line.trim();
      const wasInText = isInText;
      if (hasTexts && (line.includes('"""') || line.includes("'''"))) {
        isInText = ([...line.matchAll(TEXT)].length % 2 === 1) !== isInText;
      }
      if (
        above !== undefined &&
        !wasInText &&
        trimmed !== '' &&
        indentOf(line) <= above
      ) {
        above = undefined;
      }
      const section =
        line.charCodeAt(0) === BRACKET ? SECTION.exec(trimmed)?.[1] : undefined;
      if (section !== undefined) {
        isInSection = isOther(section);
      }
      const prefix =
        trimmed.charCodeAt(0) === PERCENT
          ? PREFIX.exec(trimmed)?.[1]
          : undefined;
      const isLeftOut =
        isOfOther ||
        isInSection ||
        above !== undefined ||
        (prefix !== undefined && isOther(prefix));
      lines.push(isLeftOut ? '' : line);
      if (above === undefined && !isInSection) {
        if (opensOther(trimmed) || (isTestItem && trimmed.endsWith('{'))) {
          above = indentOf(line);
        }
        isTestItem =
          (trimmed.charCodeAt(0) === HASH && TEST_ITEM.test(trimmed)) ||
          (isTestItem && !/[{;]$/.test(trimmed));
      }
    }
  }
  return lines;
}
