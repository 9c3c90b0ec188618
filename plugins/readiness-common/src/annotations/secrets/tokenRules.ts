// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { matchesAt } from './matchesAt';
import { looksLikeWords, looksRandom } from './randomness';
import { SERVICE_KEYS } from './serviceKeys';
import { SERVICE_TOKENS, type ServiceToken } from './serviceTokens';
import type { SecretRule, Span } from './types';

const LONGEST_FIRST_PART = 1_010;

function isLetterOrDigit(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57)
  );
}

/** Not in the middle of a longer word; but after `\n` as it is written in JSON. */
function canStart(text: string, at: number): boolean {
  return (
    at === 0 ||
    !isLetterOrDigit(text.charCodeAt(at - 1)) ||
    (text[at - 2] === '\\' && /[nrt]/.test(text[at - 1]))
  );
}

/** What manuals print in place of a token, for the most part of it: `ghp_xxxxxxxxxxxxxxxxxxxx`. */
function isWrittenOut(value: string): boolean {
  let run = 1;
  for (let at = 1; at <= value.length; at++) {
    if (value[at]?.toLowerCase() === value[at - 1].toLowerCase()) {
      run++;
    } else {
      if (
        run >= 12 &&
        run * 2 >= value.length &&
        /[x*.0_-]/i.test(value[at - 1])
      ) {
        return true;
      }
      run = 1;
    }
  }
  return false;
}

function wordsOf(text: string): number[] {
  const starts: number[] = [];
  let wasInWord = false;
  for (let at = 0; at < text.length; at++) {
    const isInWord = isLetterOrDigit(text.charCodeAt(at));
    if (isInWord && !wasInWord) {
      starts.push(at);
      if (text[at - 1] === '\\') {
        starts.push(at + 1);
      }
    }
    wasInWord = isInWord;
  }
  return starts;
}

/** As `canStart`, and the run from there is not too long and ends with a dot. */
function canStartBeforeDot(run: RegExp): (text: string, at: number) => boolean {
  let end = -1;
  return (text, at) => {
    if (!canStart(text, at)) {
      return false;
    }
    if (at >= end) {
      run.lastIndex = at;
      end = run.test(text) ? run.lastIndex : at;
    }
    return text[end] === '.' && end - at <= LONGEST_FIRST_PART;
  };
}

function tokensIn(
  token: ServiceToken,
  text: string,
  hits: readonly number[],
): Span[] {
  const { pattern, random, before, everywhere, firstPart } = token;
  const found: Span[] = [];
  const places = everywhere ? wordsOf(text) : hits;
  const starts = firstPart ? canStartBeforeDot(firstPart) : canStart;
  for (const { match } of matchesAt(pattern, text, places, starts, before)) {
    const group = match.groups?.other === undefined ? 'secret' : 'other';
    const value = match.groups?.[group] ?? match[0];
    if (
      !isWrittenOut(value) &&
      (!random || (looksRandom(value, 12) && !looksLikeWords(value)))
    ) {
      found.push(match.indices!.groups?.[group] ?? match.indices![0]);
    }
  }
  return found;
}

/** @internal */
export const TOKEN_RULES: readonly SecretRule[] = SERVICE_TOKENS.map(token => ({
  id: token.id,
  label: token.label,
  evidence: 'format',
  ...(token.mayBePublic && { mayBePublic: true as const }),
  keywords: token.keywords,
  find: (text, hits) => tokensIn(token, text, hits),
}));

/** Between the name of a service and its key; longer signs first. */
const SIGN =
  /[ \t\w.-]{0,20}[\s'"]{0,3}(?:=>|\|\||:{1,3}=|=|>|:|\?=|,)[`'"\s=]{0,5}/y;
const GOES_ON = /[\w+/=-]/;
const WORD_FOR_SECRET =
  /key|token|secret|pass|pwd|auth|cred|api|pat(?![a-z])|webhook|licen[cs]e|login|sid|bearer/i;

/** The end of a key of one of some forms, that does not go on after it; -1 when there is none. */
function endOfKey(
  text: string,
  start: number,
  forms: readonly RegExp[],
): number {
  for (const form of forms) {
    form.lastIndex = start;
    if (form.test(text) && !GOES_ON.test(text[form.lastIndex] ?? '')) {
      return form.lastIndex;
    }
  }
  return -1;
}

function keysOf(
  service: string,
  forms: readonly RegExp[],
  text: string,
  hits: readonly number[],
): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const hit of hits) {
    const nameEnd = hit + service.length;
    SIGN.lastIndex = nameEnd;
    if (hit < from || !SIGN.test(text)) {
      continue;
    }
    const start = SIGN.lastIndex;
    const end = endOfKey(text, start, forms);
    if (end < 0) {
      continue;
    }
    from = end;
    const secret = text.slice(start, end);
    // Ids, hashes of commits and the like stand after the names of services too
    const tells =
      WORD_FOR_SECRET.test(text.slice(nameEnd, start)) ||
      WORD_FOR_SECRET.test(service) ||
      (/[a-z]/.test(secret) && /[A-Z]/.test(secret));
    if (tells && !isWrittenOut(secret) && !looksLikeWords(secret)) {
      found.push([start, end]);
    }
  }
  return found;
}

/** @internal */
export const KEY_RULES: readonly SecretRule[] = SERVICE_KEYS.map(
  ([service, forms]) => ({
    id: `${service}-key`,
    label: `a key of ${service[0].toUpperCase()}${service.slice(1)}`,
    evidence: 'name',
    keywords: [service],
    find: (text, hits) => keysOf(service, forms, text, hits),
  }),
);
