// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { matchesAt } from './matchesAt';
import { isPlaceholder, isReference } from './placeholders';
import type { SecretRule, Span } from './types';

const BEGIN = /BEGIN[ A-Z0-9_-]{0,100}PRIVATE KEY(?: BLOCK)? ?-{4,5}/iy;
const END = /END[ A-Z0-9_-]{0,100}PRIVATE KEY(?: BLOCK)? ?-{4,5}/iy;
const BEFORE_END = /-{4} ?END/gi;

/** Where the four or five dashes begin that stand right before a place, perhaps with a space between; or -1. */
function dashesBefore(text: string, at: number): number {
  const end = text[at - 1] === ' ' ? at - 1 : at;
  let start = end;
  while (start > 0 && end - start < 5 && text[start - 1] === '-') {
    start--;
  }
  return end - start < 4 ? -1 : start;
}

/** The end of the last line of a key, -1 when there is none. */
function endOfKey(text: string, from: number): number {
  BEFORE_END.lastIndex = from;
  for (;;) {
    if (!BEFORE_END.test(text)) {
      return -1;
    }
    END.lastIndex = BEFORE_END.lastIndex - 3;
    if (END.test(text)) {
      return END.lastIndex;
    }
  }
}

/** From the first line to the last, or to the end of the text when there is none: it may have been cut off. */
function privateKeys(text: string, hits: readonly number[]): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const hit of hits) {
    const start = hit < from ? -1 : dashesBefore(text, hit);
    BEGIN.lastIndex = hit;
    if (start >= 0 && BEGIN.test(text)) {
      const end = endOfKey(text, BEGIN.lastIndex);
      from = end < 0 ? text.length : end;
      found.push([Math.max(start, found.at(-1)?.[1] ?? 0), from]);
    }
  }
  return found;
}

const ENCODED = /LS0tLS1CRUdJTi[A-Za-z0-9+/_-]{20,}={0,2}/y;

/** A private key in base64, as in a Secret of Kubernetes; certificates begin in the same way. */
function encodedPrivateKeys(text: string, hits: readonly number[]): Span[] {
  const found: Span[] = [];
  for (const { match, start, end } of matchesAt(ENCODED, text, hits)) {
    try {
      if (atob(match[0].slice(0, 64)).includes('PRIVATE')) {
        found.push([start, end]);
      }
    } catch {
      // Not base64
    }
  }
  return found;
}

const SECRET_KIND = /\bkind["']?\s{0,4}:\s{0,4}["']?Secret\b/;
const DATA =
  /^([ \t]{0,20})["']?(?:data|stringData)["']?[ \t]{0,4}:[ \t]{0,4}\{?\s{0,4}$/gm;
const ENTRY =
  /([ \t]{1,40})["']?[\w.-]{1,200}["']?[ \t]{0,4}:[ \t]{1,4}(["']?)([^\n"']{1,20000})\2[ \t,]{0,4}(?:\r?\n|$)/dy;

/** The values of a Secret of Kubernetes, in YAML or in JSON of many lines. Rule of gitleaks: kubernetes-secret-yaml. */
function kubernetesSecrets(text: string): Span[] {
  const found: Span[] = [];
  if (!SECRET_KIND.test(text)) {
    return found;
  }
  for (const data of text.matchAll(DATA)) {
    let at = data.index + data[0].length;
    if (text[at] === '\n') {
      at++;
    }
    for (;;) {
      ENTRY.lastIndex = at;
      const entry = ENTRY.exec(text);
      if (!entry || entry[1].length <= data[1].length) {
        break;
      }
      const value = entry[3].trim();
      if (!isReference(value) && !isPlaceholder(value) && value.length > 2) {
        found.push(entry.indices![3]);
      }
      at = ENTRY.lastIndex;
    }
  }
  return found;
}

/** @internal */
export const PRIVATE_KEY_RULES: readonly SecretRule[] = [
  {
    id: 'private-key',
    label: 'a private key',
    evidence: 'format',
    keywords: ['begin'],
    find: privateKeys,
  },
  {
    id: 'private-key-base64',
    label: 'a private key',
    evidence: 'format',
    keywords: ['ls0tls1crudjti'],
    find: encodedPrivateKeys,
  },
  {
    id: 'kubernetes-secret-yaml',
    label: 'a Secret of Kubernetes',
    evidence: 'place',
    keywords: ['secret'],
    find: kubernetesSecrets,
  },
];
