// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { COMMAND_RULES } from './findInCommands';
import { LOGIN_RULES } from './findLogins';
import { findInUrls } from './findInUrls';
import { findNamed } from './findNamed';
import { KeywordIndex } from './KeywordIndex';
import { PRIVATE_KEY_RULES } from './keyRules';
import { BARRIER } from './placeholders';
import { PRESET_RULES } from './presetRules';
import { MASK, type Reading, readingsOf } from './readingsOf';
import { FOREIGN_NAMES, NAME_KEYWORDS } from './secretNames';
import { KEY_RULES, TOKEN_RULES } from './tokenRules';
import type { SecretFinding, SecretRule } from './types';

/**
 * Longer texts, in UTF-16 units, are masked entirely without being searched: a secret must not pass because of its
 * position.
 * @internal
 */
export const LONGEST_SEARCHED_TEXT = 1_000_000;

/** Shorter texts are too short for a secret. */
const SHORTEST = 6;
/** What masking uncovers is masked in a further round; a text that needs more rounds is masked entirely. */
const MOST_ROUNDS = 8;

/** @internal */
export interface FoundSecrets {
  /** The text without them. */
  text: string;
  /** What they look like, each once; empty when there are none. */
  labels: string[];
}

const OWN_RULES: readonly SecretRule[] = [
  ...PRIVATE_KEY_RULES,
  {
    id: 'url-credentials',
    label: 'credentials in a URL',
    evidence: 'place',
    keywords: ['://'],
    find: findInUrls,
  },
  ...LOGIN_RULES,
  ...COMMAND_RULES,
  ...TOKEN_RULES,
  ...KEY_RULES,
];

/** The preset runs last, on what is left: its rules for the same tokens take up to ten times as long. */
const RULES: readonly SecretRule[] = [...OWN_RULES, ...PRESET_RULES];
const NAMES = RULES.length;
const URLS = RULES.findIndex(({ id }) => id === 'url-credentials');
const ALWAYS = RULES.map((rule, id) => (rule.keywords.length ? -1 : id)).filter(
  id => id >= 0,
);
const INDEX = new KeywordIndex([
  ...RULES.flatMap(({ keywords }, id) =>
    keywords.map(keyword => [keyword, id] as const),
  ),
  ...NAME_KEYWORDS.map(keyword => [keyword, NAMES] as const),
]);

const NOTHING: SecretFinding[] = [];
/** No honest answer contains as many names of secrets; a text that does is masked from there on. */
const MOST_VALUES = 100;

/** The result of a first pass over a text. */
interface FirstPass {
  /** Where words stand that names of secrets are made of. */
  names: number[] | undefined;
  /** The rules that may match, in turn with the places of their keywords. */
  hits: number[] | undefined;
  isPlain: boolean;
}

function scan(text: string): FirstPass {
  let names: number[] | undefined;
  let hits: number[] | undefined;
  let lastAt: number | undefined;
  /** Most URLs have no user. */
  const isBeforeAt = (place: number) => {
    lastAt ??= text.lastIndexOf('@');
    return place < lastAt;
  };
  const isPlain = INDEX.find(text, (id, at) => {
    if (id === NAMES) {
      (names ??= []).push(at);
    } else if (id !== URLS || isBeforeAt(at)) {
      (hits ??= []).push(id, at);
    }
  });
  if (!isPlain) {
    names ??= [];
    for (const match of text.matchAll(FOREIGN_NAMES)) {
      names.push(match.index);
    }
    names.sort((a, b) => a - b);
  }
  return { names, hits, isPlain };
}

/** The places of keywords by rule; rules without keywords always run. */
function byRule(hits: readonly number[]): Map<number, number[]> {
  const rules = new Map<number, number[]>();
  for (const id of ALWAYS) {
    rules.set(id, []);
  }
  for (let index = 0; index < hits.length; index += 2) {
    const places = rules.get(hits[index]);
    if (places) {
      places.push(hits[index + 1]);
    } else {
      rules.set(hits[index], [hits[index + 1]]);
    }
  }
  return rules;
}

function addAll(
  found: SecretFinding[],
  id: number,
  text: string,
  hits: readonly number[],
): void {
  const { find, id: rule, label, evidence, mayBePublic } = RULES[id];
  for (const [start, end] of find(text, hits)) {
    found.push({
      start,
      end,
      rule,
      label,
      evidence,
      ...(mayBePublic && { mayBePublic }),
    });
  }
}

function findInReading(
  text: string,
  { names, hits }: FirstPass,
  mostValues: number | undefined,
): SecretFinding[] {
  const found: SecretFinding[] = [];
  const rules = hits || ALWAYS.length > 0 ? byRule(hits ?? []) : undefined;
  let isForPreset = false;
  rules?.forEach((places, id) => {
    if (id < OWN_RULES.length) {
      addAll(found, id, text, places);
    } else {
      isForPreset = true;
    }
  });
  if (names) {
    for (const { span, label, rule } of findNamed(text, names, mostValues)) {
      found.push({
        start: span[0],
        end: span[1],
        rule,
        label,
        evidence: 'name',
      });
    }
  }
  if (isForPreset) {
    const left = blankOut(text, found);
    rules?.forEach((places, id) => {
      if (id >= OWN_RULES.length) {
        addAll(found, id, left, places);
      }
    });
  }
  return found;
}

/** The same places, without those inside secrets already found. */
function blankOut(text: string, found: readonly SecretFinding[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end } of inOrder(found)) {
    if (end > at) {
      const from = Math.max(start, at);
      parts.push(text.slice(at, from), BARRIER.repeat(end - from));
      at = end;
    }
  }
  parts.push(text.slice(at));
  return parts.join('');
}

function inOrder(found: readonly SecretFinding[]): readonly SecretFinding[] {
  return found.length > 1
    ? [...found].sort((a, b) => a.start - b.start || b.end - a.end)
    : found;
}

/**
 * All secrets of a text with their places, in order; places may overlap. Linear in the text. For code, check `evidence`
 * and `mayBePublic` before reporting a secret to anybody.
 *
 * @throws RangeError when the text is longer than `LONGEST_SEARCHED_TEXT`
 * @public
 */
export function locateSecrets(text: string): SecretFinding[] {
  return locate(text);
}

function locate(text: string, mostValues?: number): SecretFinding[] {
  if (text.length > LONGEST_SEARCHED_TEXT) {
    throw new RangeError(
      `A text of ${text.length} characters is too long to look for secrets in; cut it into parts of at most ${LONGEST_SEARCHED_TEXT}.`,
    );
  }
  if (text.length < SHORTEST) {
    return [];
  }
  const first = scan(text);
  if (!first.names && !first.hits && ALWAYS.length === 0) {
    return NOTHING;
  }
  const found: SecretFinding[] = [];
  const readings =
    first.isPlain && !text.includes(MASK) ? [{ text }] : readingsOf(text);
  for (const { text: read, places } of readings as Reading[]) {
    const collect = read === text ? first : scan(read);
    for (const finding of findInReading(read, collect, mostValues)) {
      const start = places ? places[finding.start] : finding.start;
      const end = places ? places[finding.end] : finding.end;
      if (end > start) {
        found.push({ ...finding, start, end });
      }
    }
  }
  return [...inOrder(found)];
}

/** Masks the secrets of a text and lists what they look like. @internal */
export function findSecrets(text: string): FoundSecrets {
  if (text.length > LONGEST_SEARCHED_TEXT) {
    return { text: MASK, labels: ['a text too long to be searched'] };
  }
  let masked = text;
  const labels: string[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = locate(masked, MOST_VALUES);
    if (found.length === 0) {
      return { text: masked, labels };
    }
    for (const { label } of found) {
      if (!labels.includes(label)) {
        labels.push(label);
      }
    }
    masked = maskPlaces(masked, found);
    if (masked.length > LONGEST_SEARCHED_TEXT) {
      break;
    }
  }
  return { text: MASK, labels };
}

function maskPlaces(text: string, found: readonly SecretFinding[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of found) {
    if (start >= at) {
      if (start > at || parts.length === 0) {
        parts.push(text.slice(at, start), MASK);
      }
      at = end;
    } else if (end > at) {
      at = end;
    }
  }
  parts.push(text.slice(at));
  return parts.join('');
}
