// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { SecretRule, Span } from './types';
import { isPlaceholder, isReference } from './placeholders';

const BEGIN = /-{4,5} ?BEGIN[ A-Z0-9_-]{0,100}PRIVATE KEY(?: BLOCK)? ?-{4,5}/gi;
const END = /-{4,5} ?END[ A-Z0-9_-]{0,100}(?:PRIVATE KEY)(?: BLOCK)? ?-{4,5}/gi;

/** From the first line to the last, or to the end of the text when there is none: it may have been cut off. */
function privateKeys(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (;;) {
    BEGIN.lastIndex = from;
    const begin = BEGIN.exec(text);
    if (!begin) {
      return found;
    }
    END.lastIndex = BEGIN.lastIndex;
    const end = END.exec(text);
    from = end ? END.lastIndex : text.length;
    found.push([begin.index, from]);
  }
}

const ENCODED = /LS0tLS1CRUdJTi[A-Za-z0-9+/_-]{20,}={0,2}/dg;

/** A private key in base64, as in a Secret of Kubernetes; certificates begin in the same way. */
function encodedPrivateKeys(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(ENCODED)) {
    try {
      if (atob(match[0].slice(0, 64)).includes('PRIVATE')) {
        found.push(match.indices![0]);
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
    keywords: ['private key'],
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
