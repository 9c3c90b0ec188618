// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Span } from './types';

/** A command that takes a password as an argument. @internal */
export interface CommandLine {
  id: string;
  /** Where one stands, `head` is tried. */
  keywords: readonly string[];
  /** Sticky; to the end of the command's name. */
  head: RegExp;
  /** One of these words must stand before the keyword, on the same line. */
  behind?: ReadonlySet<string>;
  /** Sticky; the option and what separates it from its value. */
  option: RegExp;
  /** Its value is `user:password`. */
  isPair?: true;
}

/*
 * Rules for curl follow gitleaks (curl-auth-user, curl-auth-header; MIT, see NOTICE); the others are of this project.
 */
/** @internal */
export const COMMAND_LINES: readonly CommandLine[] = [
  {
    id: 'curl-auth-user',
    keywords: ['curl', 'wget', 'httpie', 'xh '],
    head: /\b(?:curl|xh|httpie|wget)\b/y,
    option: /(?:-[a-zA-Z]{0,6}u|--user|--proxy-user|-U|-a|--auth)[ \t=]{0,4}/y,
    isPair: true,
  },
  {
    id: 'mysql-password',
    keywords: ['mysql', 'mariadb'],
    head: /\b(?:mysql\w{0,12}|mariadb(?:-\w{1,12})?)\b/y,
    option: /-p(?!ort\b|rotocol\b|lugin)/y,
  },
  {
    id: 'login-password',
    keywords: ['login'],
    head: /\blogin\b/y,
    behind: new Set([
      ...['docker', 'podman', 'helm', 'nerdctl', 'skopeo', 'oras', 'buildah'],
      ...['az', 'oc', 'cf', 'gh', 'snowsql'],
    ]),
    option: /(?:-p|--password|--token)[ \t=]{1,4}/y,
  },
  {
    id: 'sshpass',
    keywords: ['sshpass'],
    head: /\bsshpass(?=[ \t]{1,4}-p)/y,
    option: /-p[ \t]{0,4}/y,
  },
  {
    id: 'redis-password',
    keywords: ['redis-cli', 'valkey-cli', 'keydb-cli'],
    head: /\b(?:redis|valkey|keydb)-cli\b/y,
    option: /(?:-a|--pass)[ \t=]{1,4}/y,
  },
  {
    id: 'command-password',
    keywords: ['ldap', 'sqlcmd', 'bcp ', 'mongo'],
    head: /\b(?:ldap\w{3,10}|sqlcmd|bcp|mongosh?|mongodump|mongorestore)\b/y,
    option: /(?:-w|-P|-p)[ \t]{1,4}/y,
  },
];

/** Arguments before the option, in characters. */
const LONGEST_DISTANCE = 200;
/** From a command's name to the keyword after it, in characters. */
const LONGEST_BEHIND = 30;

function isBehind(
  words: ReadonlySet<string>,
  text: string,
  hit: number,
): boolean {
  const before = text.slice(Math.max(0, hit - LONGEST_BEHIND - 10), hit);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  for (const { 0: word, index } of line.matchAll(/\w+/g)) {
    if (
      words.has(word) &&
      line.length - index - word.length <= LONGEST_BEHIND
    ) {
      return true;
    }
  }
  return false;
}

/**
 * One word of a command line: quoted, or to the next space; its place without the quotes.
 */
function wordAt(text: string, at: number): Span | undefined {
  const quote = text[at];
  if (quote === '"' || quote === "'") {
    const limit = Math.min(text.length, at + 258);
    let end = at + 1;
    while (end < limit && text[end] !== quote && text[end] !== '\n') {
      end++;
    }
    return text[end] === quote && end > at + 1 ? [at + 1, end] : undefined;
  }
  const limit = Math.min(text.length, at + 256);
  let end = at;
  while (end < limit && !/[\s"'`;|<>]/.test(text[end])) {
    end++;
  }
  return end > at ? [at, end] : undefined;
}

/** The words after the option of a command, one for each command; linear in the text. @internal */
export function argumentsOf(
  { head, behind, option }: CommandLine,
  text: string,
  hits: readonly number[],
): Span[] {
  const found: Span[] = [];
  let from = 0;
  let lastHead = -1;
  /** Where the first unread argument begins. */
  const heads: number[] = [];
  for (const hit of hits) {
    head.lastIndex = hit;
    if (
      hit > lastHead &&
      head.test(text) &&
      (!behind || isBehind(behind, text, hit))
    ) {
      lastHead = hit;
      heads.push(head.lastIndex);
    }
  }
  heads.forEach((start, index) => {
    if (start < from) {
      return;
    }
    // The arguments of the next command are its own
    const limit = Math.min(
      text.length,
      start + LONGEST_DISTANCE + 2,
      heads[index + 1] ?? text.length,
    );
    for (let at = start; at < limit && text[at] !== '\n'; at++) {
      if (
        text.charCodeAt(at) === 45 &&
        (at === start || text[at - 1] === ' ' || text[at - 1] === '\t')
      ) {
        option.lastIndex = at;
        const word = option.test(text)
          ? wordAt(text, option.lastIndex)
          : undefined;
        if (word) {
          found.push(word);
          from = word[1];
          return;
        }
      }
    }
  });
  return found;
}
