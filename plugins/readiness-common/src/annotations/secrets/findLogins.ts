// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isGap } from './findInUrls';
import { matchesAt } from './matchesAt';
import type { SecretRule, Span } from './types';

const LONGEST_USER = 64;
const LONGEST_PASSWORD = 128;

/** Where a run of characters of a class begins that ends at a place. */
function startOfRun(
  text: string,
  end: number,
  longest: number,
  allowed: RegExp,
): number {
  const first = Math.max(0, end - longest);
  let start = end;
  while (start > first && allowed.test(text[start - 1])) {
    start--;
  }
  return start;
}

/** Where a password can begin at the earliest that ends at a place: it holds no space, no quote and at most one `@`. */
function firstOfPassword(text: string, end: number): number {
  const at = startOfRun(text, end, LONGEST_PASSWORD, /[^\s"'`@]/);
  return at < end && text[at - 1] === '@' && end - at <= LONGEST_USER
    ? startOfRun(text, at - 1, LONGEST_PASSWORD, /[^\s"'`@]/)
    : at;
}

/** `user:password@tcp(host)` of Go. */
function findInGoDsn(text: string, hits: readonly number[]): Span[] {
  const found: Span[] = [];
  for (const end of hits) {
    // The colon may stand right before the longest password
    let colon = Math.max(0, firstOfPassword(text, end) - 1);
    while (colon < end - 1 && !(text[colon] === ':' && isUser(text, colon))) {
      colon++;
    }
    if (
      colon < end - 1 &&
      text[colon + 1] !== '@' &&
      !isGap(text.slice(colon + 1, end))
    ) {
      found.push([colon + 1, end]);
    }
  }
  return found;
}

function isUser(text: string, end: number): boolean {
  const length = end - startOfRun(text, end, LONGEST_USER + 1, /[\w.$-]/);
  return length > 0 && length <= LONGEST_USER;
}

const ORACLE_HOST =
  /\/\/|\(desc|[\w.-]{1,100}:\d{2,5}\b|[\w.-]{0,60}(?:orcl|ora|xe|pdb\d?|tns|db|prod)\d{0,3}(?![\w-])/iy;

/** `scott/tiger@db`, where it cannot be a repository with a tag. */
function findInOracle(text: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const password = startOfRun(text, at, LONGEST_USER, /[^\s/@"']/);
    const slash = password - 1;
    if (password < at && text[slash] === '/' && hasUser(text, slash)) {
      ORACLE_HOST.lastIndex = at + 1;
      if (ORACLE_HOST.test(text) && !isGap(text.slice(password, at))) {
        found.push([password, at]);
      }
    }
  }
  return found;
}

/** A user's name of up to 30 characters that stands alone. */
function hasUser(text: string, end: number): boolean {
  for (let at = startOfRun(text, end, 30, /[\w$#]/); at < end; at++) {
    if (/[a-z]/i.test(text[at]) && !/[\w./@-]/.test(text[at - 1] ?? ' ')) {
      return true;
    }
  }
  return false;
}

const ORACLE_CALL =
  /\b(?:sqlplus|sqlldr|impdp|expdp|rman(?: target)?|imp|exp|oracle:thin|oracle:oci8?)[\s:]{1,4}(?:-\w{1,2} ){0,2}["']?[A-Za-z][\w$#]{0,29}\/(?<secret>[^\s/@"']{1,64})(?:@|["'\s]|$)/diy;
const TIGER = /(?<![\w/])scott\/(?<secret>tiger)\b/diy;

function secretsOf(
  pattern: RegExp,
): (text: string, hits: readonly number[]) => Span[] {
  return (text, hits) => {
    const found: Span[] = [];
    for (const { match } of matchesAt(pattern, text, hits)) {
      if (!isGap(match.groups!.secret)) {
        found.push(match.indices!.groups!.secret);
      }
    }
    return found;
  };
}

/** Logins of databases that are no URLs. @internal */
export const LOGIN_RULES: readonly SecretRule[] = (
  [
    ['go-dsn', ['@tcp(', '@unix(', '@udp('], findInGoDsn],
    [
      'oracle-login',
      [
        ...['sqlplus', 'oracle', 'sqlldr', 'impdp', 'expdp', 'rman', 'tiger'],
        ...['@//', '@(desc', ':152', 'orcl', '@xe', 'tns', 'pdb', '@db'],
        ...['@prod', '@ora'],
      ],
      findInOracle,
    ],
    [
      'oracle-call',
      [
        ...['sqlplus', 'sqlldr', 'impdp', 'expdp', 'rman', 'imp ', 'exp '],
        ...['oracle:'],
      ],
      secretsOf(ORACLE_CALL),
    ],
    ['oracle-tiger', ['scott/tiger'], secretsOf(TIGER)],
  ] as const
).map(([id, keywords, find]) => ({
  id,
  label: 'a password',
  evidence: 'place',
  keywords,
  find,
}));
