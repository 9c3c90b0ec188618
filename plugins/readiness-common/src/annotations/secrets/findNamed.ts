// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isSecretValue, type Sign } from './classifyNamed';
import { BARRIER } from './placeholders';
import { strengthOfName } from './secretNames';
import type { Span } from './types';

const LONGEST_NAME = 80;
const LONGEST_VALUE = 512;
/** So many values of one text are examined in full, and of the others this many characters. */
const LONG_VALUES = 20;
const CLASSIFIED_OF_OTHERS = 64;
const FOREIGN_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

function isNameCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128
    ? (code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        (code >= 48 && code <= 57) ||
        code === 95 ||
        code === 45 ||
        code === 46
    : FOREIGN_CHARACTER.test(text[at]);
}

/** After the name: quotes and brackets that close it. */
const CLOSING = /(?:\\?["'`])?[\])]?/y;
const SIGN =
  /[ \t]{0,12}(?:=>|:=|\?=|:-|={1,3}|!==?|::?(?!\/\/)|[：＝]|<-|>|\(|,(?=[ \t]{0,4}\\?["'`]))[ \t]{0,12}/y;
/** `name: DB_PASSWORD`, then `value: …`, on the same or the next line; attributes of XML. */
const VALUE_SIGN =
  /["']?[\s,;]{1,60}-?[ \t]{0,8}["']?value["']?[ \t]{0,4}[:=][ \t]{0,4}/iy;
const IS = /[ \t]{1,4}(?:is|was|ist|es|est|è|é|är|er|to|set to|=)[ \t]{1,4}/iy;
/** "password for the database: …", "senha do banco: …". */
const OF_WHAT =
  /[ \t]{1,4}(?:(?:for|of|to|on|in|at|do|da|de|du|des|del|della|di|von|vom|f[üu]r|van|voor|på|till|na|для|от)[ \t]{1,4}(?:\p{L}{1,20}[ \t]{1,4}){0,2}\p{L}{1,20}|root|admin|administrator|user|account|db|database|sa|postgres|mysql|oracle|mongo|redis|ftp|smtp|imap|ldap|wi-?fi|wlan|vpn|ssh|sudo)(?=[ \t]{0,4}[:=][ \t])/iuy;
const SPACES = /[ \t]{1,4}/y;
/** `|` and `>` of YAML, with the value on the next line. */
const BLOCK = /[|>][+-]?[ \t]{0,4}\r?\n[ \t]{1,40}/y;
const OPENING = /\\?["'`“”„«]/y;

/** The first characters of all of these; a name before another one names no secret. */
const MAY_FOLLOW_NAME = new Set(' \t\r\n\\"\'`)]=:?!：＝<>(,;\f\v\u00A0');

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/**
 * What follows the names of secrets in a text.
 * @param hits - where words stand that such names are made of
 * @param mostValues - a text in which more values follow such names is taken for secrets from there on: values that
 *   overlap   (`token=token=…`) would each be examined to their end
 * @internal
 */
export function findNamed(
  text: string,
  hits: readonly number[],
  mostValues: number = Number.POSITIVE_INFINITY,
): { span: Span; label: 'a password' | 'a key or token'; rule: string }[] {
  const found: {
    span: Span;
    label: 'a password' | 'a key or token';
    rule: string;
  }[] = [];
  let nameEnd = -1;
  let evaluated = 0;
  for (const hit of hits) {
    if (hit < nameEnd) {
      continue;
    }
    let start = hit;
    const first = Math.max(0, hit - LONGEST_NAME);
    while (start > first && isNameCharacter(text, start - 1)) {
      start--;
    }
    nameEnd = hit;
    const last = Math.min(text.length, hit + LONGEST_NAME);
    while (nameEnd < last && isNameCharacter(text, nameEnd)) {
      nameEnd++;
    }
    if (nameEnd === text.length) {
      break;
    }
    // A dot at the end belongs to the sentence
    let end = nameEnd;
    while (end > start && /[.-]/.test(text[end - 1])) {
      end--;
    }
    if (!MAY_FOLLOW_NAME.has(text[end])) {
      continue;
    }
    let name = text.slice(start, end);
    let strength = strengthOfName(name);
    if ((!strength || strength === 'weak') && text[start - 1] === ' ') {
      // "api key", "mot de passe"
      const before = /(?:^|[^\p{L}\p{N}])([\p{L}]{1,12}(?: de| di)?) $/u.exec(
        text.slice(Math.max(0, start - 20), start),
      );
      const longer = before && `${before[1]} ${name}`;
      const stronger = longer ? strengthOfName(longer) : undefined;
      if (longer && stronger) {
        name = longer;
        strength = stronger;
      }
    }
    if (!strength) {
      continue;
    }
    const value = valueAfter(text, start, end, strength === 'password');
    const label = strength === 'password' ? 'a password' : 'a key or token';
    const rule = strength === 'password' ? 'password' : 'named-token';
    evaluated += value ? 1 : 0;
    if (evaluated > mostValues) {
      found.push({ span: [start, text.length], label, rule });
      break;
    }
    const isBounded =
      evaluated > LONG_VALUES && mostValues !== Number.POSITIVE_INFINITY;
    if (
      value &&
      isSecretValue({
        name,
        strength,
        ...value,
        value: isBounded
          ? value.text.slice(0, CLASSIFIED_OF_OTHERS)
          : value.text,
      })
    ) {
      // What stands within the value is part of it
      nameEnd = Math.max(nameEnd, value.end);
      found.push({
        span: [value.start, value.end],
        label,
        rule,
      });
    }
  }
  return found;
}

interface Value {
  text: string;
  start: number;
  end: number;
  sign: Sign;
  quoted: boolean;
}

function valueAfter(
  text: string,
  nameStart: number,
  nameEnd: number,
  isPassword: boolean,
): Value | undefined {
  const before = text[nameStart - 1] ?? '';
  const closed = matchAt(CLOSING, text, nameEnd);
  let at = matchAt(VALUE_SIGN, text, nameEnd);
  let sign: Sign = 'equals';
  let isElement = false;
  if (at < 0) {
    at = matchAt(SIGN, text, closed);
    if (at >= 0) {
      const written = text.slice(closed, at).trim();
      if (/^(?:::?|：)$/.test(written)) {
        sign = 'colon';
        // The name of a secret in an ARN, or one part of a path
        if (before === ':' || before === '/') {
          return undefined;
        }
      } else if (written === '>') {
        if (before !== '<') {
          return undefined;
        }
        isElement = true;
      }
      if (/[?&#;]/.test(before) && written === '=') {
        sign = 'query';
      }
    }
  }
  if (at < 0 && isPassword) {
    const more = matchAt(OF_WHAT, text, closed);
    at = more < 0 ? -1 : matchAt(SIGN, text, more);
    sign = 'colon';
  }
  if (at < 0) {
    at = matchAt(IS, text, closed);
    if (at >= 0) {
      sign = 'words';
    }
  }
  if (at < 0) {
    at = matchAt(SPACES, text, closed);
    if (at < 0) {
      return undefined;
    }
    sign = text.startsWith('--', nameStart) ? 'equals' : 'words';
    if (sign === 'equals' && text[at] === '-') {
      return undefined;
    }
  }
  const block = matchAt(BLOCK, text, at);
  if (block >= 0) {
    at = block;
  }
  const opened = matchAt(OPENING, text, at);
  if (opened >= 0) {
    return quotedValue(text, at, opened, sign);
  }
  // `${NAME:-value}`: a default
  const isInBraces = text.slice(Math.max(0, nameStart - 2), nameStart) === '${';
  const end = endOfValue(text, at, sign, isInBraces);
  return end > at && (!isElement || text.startsWith('</', end))
    ? {
        text: text.slice(at, end),
        start: at,
        end,
        sign,
        quoted: false,
      }
    : undefined;
}

const CLOSES: Record<string, string> = { '“': '”', '„': '“', '«': '»' };

function quotedValue(
  text: string,
  at: number,
  opened: number,
  sign: Sign,
): Value {
  const quote = text.slice(at, opened);
  const closing = CLOSES[quote] ?? quote;
  const limit = Math.min(text.length, opened + LONGEST_VALUE);
  let end = opened;
  while (end < limit && text[end] !== '\n') {
    if (text.startsWith(closing, end)) {
      break;
    }
    end += text[end] === '\\' && closing.length === 1 ? 2 : 1;
  }
  end = Math.min(end, text.length);
  return {
    text: text.slice(opened, end),
    start: opened,
    end,
    // Between quotes after a space: `IDENTIFIED BY 'x'`, `password "x"`
    sign: sign === 'words' ? 'equals' : sign,
    quoted: true,
  };
}

/** Where a value without quotes ends: at a space, or at a separator that something else follows. */
function endOfValue(
  text: string,
  at: number,
  sign: Sign,
  isInBraces: boolean,
): number {
  const limit = Math.min(text.length, at + LONGEST_VALUE);
  // A template keeps its spaces
  const template =
    /^(?:\$?\{\{[^}\n]{0,200}\}\}|\$\{[^}\n]{0,200}\}|<[^<>\n]{0,100}>|\[[^[\]\n]{0,100}\])/.exec(
      text.slice(at, at + 210),
    );
  let end = template ? at + template[0].length : at;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      continue;
    }
    const character = text[end];
    if (/\s/.test(character) || character === BARRIER) {
      break;
    }
    if (isInBraces && character === '}') {
      break;
    }
    if (sign === 'query' && /[&#;]/.test(character)) {
      break;
    }
    if (!/["'`<,;&|)\]}]/.test(character)) {
      continue;
    }
    const rest = text.slice(end + 1, end + 42);
    if (
      (/["'`]/.test(character) && /^(?:[\s,;)\]}>.&]|$)/.test(rest)) ||
      (character === '<' && /^[/a-z!]/i.test(rest)) ||
      (/[,;&|]/.test(character) && /^(?:\s|$|[\w .-]{1,40}[=:])/.test(rest)) ||
      (/[)\]}]/.test(character) && /^(?:[\s,;)\]}."']|$)/.test(rest))
    ) {
      break;
    }
  }
  return end;
}
