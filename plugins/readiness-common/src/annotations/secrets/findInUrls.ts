// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isNameOfSecret, isPlaceholder, isReference } from './placeholders';
import { looksLikeWords } from './randomness';
import type { Span } from './types';

/** What may stand in a URL; quotes, angle brackets and what is not ASCII but no letter end it. */
const LONGEST_URL = 2_000;
const END_OF_URL = /[\s"'`<>\uFFFC]/;
const AUTHORITY = /^([^/?#]{0,1000})/;
const HOST_AFTER = /^(?:\[[0-9a-f:.]+\]|[\w%$*{}.-]+)(?:[:/?#,;)]|$)/i;
const GENERIC_USER =
  /^(?:user|username|usr|login|name|me|my-?user|db-?user|your-?user(?:name)?)$/i;

/** Nothing to hide: empty, a reference or a placeholder, also percent-encoded. @internal */
export function isGap(value: string): boolean {
  return (
    value === '' ||
    isReference(value) ||
    isPlaceholder(value) ||
    // Percent-encoded brackets of a placeholder
    /^(?:%3c.*%3e|%7b.*%7d)$/i.test(value)
  );
}

/**
 * User names with passwords, and tokens, before the host of a URL. Passwords are read to the last `@` that can end them,
 * and may hold `/`, `?`, `#` and `@`.
 * @internal
 */
export function findInUrls(text: string): Span[] {
  const found: Span[] = [];
  const lastAt = text.lastIndexOf('@');
  let at = text.indexOf('://');
  while (at >= 0 && at < lastAt) {
    const start = at + 3;
    const next = text.indexOf('://', start);
    const rest = text.slice(
      start,
      Math.min(next < 0 ? text.length : next, start + LONGEST_URL),
    );
    const span = userInfo(
      rest.slice(0, endOfUrl(rest)),
      schemeBefore(text, at),
    );
    if (span) {
      found.push([start + span[0], start + span[1]]);
    }
    at = next;
  }
  return found;
}

const LONGEST_SCHEME = 31;

function schemeBefore(text: string, end: number): string {
  const first = Math.max(0, end - LONGEST_SCHEME);
  let start = end;
  while (start > first && /[a-z0-9+.-]/i.test(text[start - 1])) {
    start--;
  }
  return text.slice(start, end).replace(/^[^a-z]+/i, '');
}

function endOfUrl(rest: string): number {
  const end = rest.search(END_OF_URL);
  return end < 0 ? rest.length : end;
}

/** @param rest - of the URL, from the user on */
function userInfo(rest: string, schemeName: string): Span | undefined {
  const end = endOfUserInfo(rest, schemeName);
  if (end < 0) {
    return undefined;
  }
  const info = rest.slice(0, end);
  const colon = info.indexOf(':');
  if (colon < 0) {
    const isToken = info.length >= 20 && !isGap(info) && !looksLikeWords(info);
    return isToken ? [0, end] : undefined;
  }
  const user = info.slice(0, colon);
  const password = info.slice(colon + 1);
  if (/^x-oauth-basic$|^x-access-token$|^$/.test(password)) {
    // The token is the user
    return isGap(user) || user.length < 8 ? undefined : [0, end];
  }
  if (
    isGap(password) ||
    (GENERIC_USER.test(user) && isNameOfSecret(password))
  ) {
    return undefined;
  }
  return [0, end];
}

/** The last `@` of the authority, -1 when there is none. */
function endOfUserInfo(rest: string, schemeName: string): number {
  const last = rest.lastIndexOf('@');
  if (last < 0) {
    return -1;
  }
  const strict = AUTHORITY.exec(rest)![1].lastIndexOf('@');
  const colon = rest.indexOf(':');
  if (strict >= 0) {
    // `p@ss/w0rd@db`: a later @ ends the password, unless it stands in a query or begins a part of a path
    for (let at = last; at > strict; at = rest.lastIndexOf('@', at - 1)) {
      const between = rest.slice(strict + 1, at);
      const host = /^[^/?#]*/.exec(between)![0];
      if (
        colon >= 0 &&
        colon < strict &&
        !/[?=]/.test(between) &&
        !between.endsWith('/') &&
        HOST_AFTER.test(rest.slice(at + 1)) &&
        !/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?::\d+)?$|^[^/]*:\d+$|^localhost$/i.test(
          host,
        )
      ) {
        return at;
      }
    }
    return strict;
  }
  // No @ before the first slash: a host, or a password that contains a slash
  if (colon < 0) {
    return -1;
  }
  const user = rest.slice(0, colon);
  const password = rest.slice(colon + 1, last);
  if (
    /[/?#]/.test(user) ||
    /^\d{1,5}(?:[/?#,]|$)/.test(password) ||
    /^(?:\$?\{|<|%)/.test(password) ||
    rest[last - 1] === '/' ||
    !HOST_AFTER.test(rest.slice(last + 1)) ||
    /^(?:git|ssh|svn|npm|pkg|docker|oci|mailto|urn)/i.test(schemeName)
  ) {
    return -1;
  }
  return last;
}
