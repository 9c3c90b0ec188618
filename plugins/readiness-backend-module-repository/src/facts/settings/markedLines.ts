// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What a line may hold; bits of a mark. @internal */
export const MAY_HOLD = { nothing: 0, secret: 1, host: 2, token: 4 };

/**
 * Besides the words below, what makes a line of settings or of a script worth a look: commands, and runs that may be their
 * passwords, without a digit.
 * @internal
 */
export const OF_COMMANDS =
  /[\w+/=.~-]{16}|curl|wget|docker|podman|helm|sshpass|identified/i;

/**
 * Words that stand in or beside each secret worth a look; most lines of code have none. Looked for from the first of their letters
 * that few other words have.
 */
const SECRET =
  /pass|pwd|psk|pswd|secret|token|key|cred|senha|kennwort|wachtwoord|(?<=contra)sena|mdp|(?<![^\W_])auth\b|authorization|(?<=maste)rauth|(?<!\w)jwt\b|(?<=basi)c_?auth|hmac|(?<=si)gning|(?<=ge)tconnection|(?<!\w)pdo\b|mysqli|dbi->|(?<=unsa)feplaintext|:\/\/|@tcp\(|\$\{[\w.-]+:/iy;
const HOST = /:\/\/|host|server|endpoint|broker|nodes|addr|ur[li]\b|arn:aws/iy;

/** The first three characters of the words. */
const BEGINNINGS: [bit: number, beginnings: string][] = [
  [
    MAY_HOLD.secret,
    'pas pwd psk psw sec tok key cre sen ken wac mdp aut rau jwt cau c_a hma gni tco pdo mys dbi fep :// @tc',
  ],
  [MAY_HOLD.host, ':// hos ser end bro nod add url uri arn'],
];

/* Five bits a character, as letters fold their case by it: see KeywordIndex of readiness-common. */
const begins = new Uint8Array(1 << 15);
for (const [bit, beginnings] of BEGINNINGS) {
  for (const beginning of beginnings.split(' ')) {
    let hash = 0;
    for (let at = 0; at < 3; at++) {
      hash = (hash << 5) | (beginning.charCodeAt(at) & 31);
    }
    begins[hash] |= bit;
  }
}

const LETTER = 1;
const DIGIT = 2;
const SIGN = 4;
/** Of what a token is made: `[\w+/=.~-]`. */
const kinds = new Uint8Array(128);
for (let code = 0; code < kinds.length; code++) {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) {
    kinds[code] = LETTER;
  } else if (/\d/.test(character)) {
    kinds[code] = DIGIT;
  } else if (/[\w+/=.~-]/.test(character)) {
    kinds[code] = SIGN;
  }
}
/** Shorter runs are no tokens. */
const SHORTEST_TOKEN = 16;
const BREAK = 10;
const DOLLAR = 36;
const BRACE = 123;

function isAt(word: RegExp, text: string, at: number): boolean {
  word.lastIndex = at;
  return word.test(text);
}

/**
 * What each line of a text may hold, in one pass: `MAY_HOLD.secret` and `.host` where one of their words stands in it,
 * `.token` where it has a run of letters and digits that is long enough. Reading a line closely takes a hundred times
 * as long, and most hold nothing.
 * @returns undefined when no line may hold anything; lines are those between `\n`, counted from 0
 * @internal
 */
export function markedLines(text: string): Uint8Array | undefined {
  const marks: number[] = [];
  let any = 0;
  let mark = 0;
  let hash = 0;
  let length = 0;
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    hash = ((hash << 5) | (code & 31)) & 0x7fff;
    const kind = code < 128 ? kinds[code] : 0;
    if (kind !== 0) {
      length += 1;
      seen |= kind;
      if (length >= SHORTEST_TOKEN && (seen & 3) === 3) {
        mark |= MAY_HOLD.token;
      }
    } else {
      length = 0;
      seen = 0;
      if (code === BREAK) {
        marks.push(mark);
        any |= mark;
        mark = 0;
        continue;
      }
      if (
        code === DOLLAR &&
        text.charCodeAt(at + 1) === BRACE &&
        isAt(SECRET, text, at)
      ) {
        mark |= MAY_HOLD.secret;
      }
    }
    const may = begins[hash] & ~mark;
    if (may !== 0 && at > 1) {
      if ((may & MAY_HOLD.secret) !== 0 && isAt(SECRET, text, at - 2)) {
        mark |= MAY_HOLD.secret;
      }
      if ((may & MAY_HOLD.host) !== 0 && isAt(HOST, text, at - 2)) {
        mark |= MAY_HOLD.host;
      }
    }
  }
  marks.push(mark);
  return (any | mark) === 0 ? undefined : Uint8Array.from(marks);
}

/** The mark of one line. @internal */
export function markOf(line: string): number {
  return markedLines(line)?.[0] ?? 0;
}

/** Whether a text has a run of letters and digits that is long enough for a token. @internal */
export function hasTokenRun(text: string): boolean {
  let length = 0;
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? kinds[code] : 0;
    if (kind === 0) {
      length = 0;
      seen = 0;
    } else {
      length += 1;
      seen |= kind;
      if (length >= SHORTEST_TOKEN && (seen & 3) === 3) {
        return true;
      }
    }
  }
  return false;
}
