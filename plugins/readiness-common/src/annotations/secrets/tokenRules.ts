// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { looksLikeWords, looksRandom } from './randomness';
import { SERVICE_KEYS } from './serviceKeys';
import { SERVICE_TOKENS } from './serviceTokens';
import type { SecretRule, Span } from './types';

/** Not in the middle of a longer word; but after `\n` as it is written in JSON. */
const START = '(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]))';

function spansOf(
  text: string,
  pattern: RegExp,
  accepts?: (value: string) => boolean,
): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const group = match.groups?.other === undefined ? 'secret' : 'other';
    const value = match.groups?.[group] ?? match[0];
    const span = match.indices!.groups?.[group] ?? match.indices![0];
    if (!isWrittenOut(value) && (!accepts || accepts(value))) {
      found.push(span);
    }
  }
  return found;
}

/** What manuals print in place of a token, for the most part of it: `ghp_xxxxxxxxxxxxxxxxxxxx`. */
function isWrittenOut(value: string): boolean {
  const run = /([x*.0_-])\1{11,}/i.exec(value);
  return run !== null && run[0].length * 2 >= value.length;
}

/** @internal */
export const TOKEN_RULES: readonly SecretRule[] = SERVICE_TOKENS.map(token => {
  const pattern = new RegExp(
    `${START}(?:${token.source})`,
    token.ignoreCase ? 'gdi' : 'gd',
  );
  return {
    id: token.id,
    label: token.label,
    evidence: 'format',
    ...(token.mayBePublic && { mayBePublic: true as const }),
    keywords: token.keywords,
    find: text =>
      spansOf(
        text,
        pattern,
        token.random &&
          (value => looksRandom(value, 12) && !looksLikeWords(value)),
      ),
  };
});

const SIGN = `[ \\t\\w.-]{0,20}[\\s'"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\`'"\\s=]{0,5}`;
const WORD_FOR_SECRET =
  /key|token|secret|pass|pwd|auth|cred|api|pat(?![a-z])|webhook|licen[cs]e|login|sid|bearer/i;

/** @internal */
export const KEY_RULES: readonly SecretRule[] = SERVICE_KEYS.map(
  ([service, values]) => {
    const pattern = new RegExp(
      `(?<name>${service}${SIGN})(?<secret>${values.join('|')})(?![\\w+/=-])`,
      'gdi',
    );
    return {
      id: `${service}-key`,
      label: `a key of ${service[0].toUpperCase()}${service.slice(1)}`,
      evidence: 'name',
      keywords: [service],
      find: text => {
        const found: Span[] = [];
        for (const match of text.matchAll(pattern)) {
          const { name, secret } = match.groups!;
          // Ids, hashes of commits and the like stand after the names of services too
          const says =
            WORD_FOR_SECRET.test(name.slice(service.length)) ||
            WORD_FOR_SECRET.test(service) ||
            (/[a-z]/.test(secret) && /[A-Z]/.test(secret));
          if (says && !isWrittenOut(secret) && !looksLikeWords(secret)) {
            found.push(match.indices!.groups!.secret);
          }
        }
        return found;
      },
    };
  },
);
