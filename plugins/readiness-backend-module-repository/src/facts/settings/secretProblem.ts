// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isSecretAfterName } from 'backstage-plugin-readiness-common/annotations';
import { isPlaceholderValue } from './isPlaceholderValue';
import type { Literal } from './literalsOf';
import { isNameLike, looksRandom } from './looksRandom';
import { holdsSecret } from './secretNames';

/**
 * What was seen: certain enough to hold it against somebody, or something that nobody can tell without asking: that
 * accuses none, and verifies nothing.
 * @internal
 */
export interface Problem {
  isCertain: boolean;
  /** In words, without its value: `a password in DB_PASSWORD`. */
  text: string;
  /** The name that the value was given. */
  name?: string;
}

/** Longer values are data; a private key is looked for on its own. */
const LONGEST_VALUE = 1_000;

/** Words by which a value says itself that it is none for production. */
const SAYS_FAKE =
  /(?:^|[^a-z])(?:test|testing|tests|dev|devel|development|local|localhost|example|sample|dummy|fake|mock|demo|insecure|insecurely|unsafe|placeholder|default|change|changeme|changeit|replace|replaceme|todo|your|notsecret|notsecure|not|sandbox|staging|ci|foo|bar|secretsecret|keyboard|redacted|supersecret|secret|password|passw0rd|mysecret|mypassword|somethingelse)(?=$|[^a-z])/i;

/** `scheme://user:password@host`, and the parts that decide whether it is a real one. */
const CREDENTIALS =
  /[a-z][a-z0-9+.-]{1,30}:\/\/([^\s/@:]{0,100}):([^\s/@]{1,256})@([\w.-]*)/i;
/** `Server=…;Password=…` of .NET, ODBC and JDBC; `host=… password=…` of PostgreSQL. */
const CONNECTION_STRING = /(?:^|[;?&\s])(?:password|pwd)\s*=\s*([^;&\s"']+)/i;
const HAS_SERVER =
  /(?:^|[;?&\s])(?:server|data source|host|hostname|addr|address|user|username|uid|user id|dbname|database|initial catalog)\s*=|^jdbc:/i;
const LOCAL_SERVER =
  /(?:server|data source|host|addr) ?= ?(?:tcp:)?(?:localhost|127\.|\(localdb\)|host\.docker|\.(?:;|\\))|^jdbc:[\w:]{1,60}\/\/(?:localhost|127\.)/i;
/** `user:password@tcp(host:3306)/db` of Go. */
const GO_DSN = /^([\w.-]{1,64}):([^\s@]{1,128})@(?:tcp|unix)\(([\w./-]*)/;

function isOnThisMachine(host: string): boolean {
  return /^(?:localhost|127\.|0\.0\.0\.0|host\.docker|\/|$)/i.test(host);
}

function isNobodys(host: string): boolean {
  return /(?:^|\.)example\.(?:com|org|net|edu)$|\.(?:test|example|invalid)$/i.test(
    host,
  );
}

/** `Pa55word11`, `s3cr3t`: written with digits. */
function inLetters(value: string): string {
  const letters: Record<string, string> = {
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    $: 's',
    '@': 'a',
    '!': 'i',
  };
  return value.toLowerCase().replace(/[013457$@!]/g, one => letters[one]);
}

const OF_MANUALS =
  /passwor[dt]|secret|changem|change.?it|letmein|welcome|qwert|admin|123456|abc123|12345|hello/;

function splitHumps(value: string): string {
  return value
    .replace(/([a-z])([A-Z\d])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/(\d)([a-zA-Z])/g, '$1 $2');
}

/** Three words or more, and numbers between them: the name of something, or a sentence. */
function isWordy(value: string): boolean {
  const parts = value
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .filter(Boolean);
  const words = parts.filter(part =>
    /^(?:[a-z]{2,}|[A-Z][a-z]+|[A-Z]{2,})$/.test(part),
  );
  const letters = words.join('').length;
  return (
    words.length >= 2 &&
    parts.length >= 3 &&
    letters >= value.length * 0.7 &&
    letters >= words.length * 3
  );
}

/** An id, of which nobody can tell what it opens. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** What rules for passwords ask for: letters of both cases, digits and signs. Names and paths hold dots and slashes. */
function isOfAllClasses(value: string): boolean {
  return (
    value.length >= 10 &&
    /[a-z]/.test(value) &&
    /[A-Z]/.test(value) &&
    /\d/.test(value) &&
    /[^A-Za-z\d]/.test(value) &&
    !/[./:\s(){}<>]/.test(value) &&
    !isWordy(value)
  );
}

/** As programs make passwords: of all kinds of characters, in no order. */
function isGenerated(value: string): boolean {
  return looksRandom(value) && isOfAllClasses(value);
}

/** `am9obkBhY21lLmNvbQ==x1y2`: the base64 of a text, and something behind it. What programs make at random is none. */
function beginsWithText(value: string): boolean {
  const coded = /^([A-Za-z\d+/_-]{10,}={1,2})\w/.exec(value)?.[1];
  return (
    coded !== undefined &&
    coded.length % 4 === 0 &&
    /^[\x20-\x7E]+$/.test(Buffer.from(coded, 'base64').toString('latin1'))
  );
}

const HASH = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i;

/** The text that a value has in base64: frameworks want `change-me-in-production` so. */
function textInBase64(value: string): string | undefined {
  if (!/^[A-Za-z\d+/_-]{16,}={0,2}$/.test(value)) {
    return undefined;
  }
  const text = Buffer.from(value, 'base64').toString('latin1').trim();
  return /^[\x20-\x7E]+$/.test(text) ? text : undefined;
}

/** `checksum/secret` of a pod template: what changes when the secret does. */
const DIGEST_NAME =
  /(?:^|[^a-z])(?:checksum|hash|digest|sha\d{0,3}|md5|fingerprint|thumbprint)(?=$|[^a-z])/i;

function isPlaceholderText(text: string | undefined): boolean {
  return (
    text !== undefined &&
    /^[\w .,!-]+$/.test(text) &&
    (isPlaceholderValue(text) || SAYS_FAKE.test(text) || isWordy(text))
  );
}

/**
 * Letters with digits or signs among them, and not only words: somebody, or a machine, made it up as a secret. A key is
 * longer than what a person remembers.
 */
function isStrong(value: string, strength: 'password' | 'token'): boolean {
  if (
    !/\p{L}/u.test(value) ||
    !/[\d!@#$%^&*+=?~]/.test(value) ||
    UUID.test(value) ||
    isPlaceholderText(textInBase64(value)) ||
    (/=\w/.test(value) && (!isGenerated(value) || beginsWithText(value))) ||
    new Set(value).size < 5 ||
    isWordy(value)
  ) {
    return false;
  }
  return strength === 'password'
    ? value.length >= 7 &&
        !HASH.test(value) &&
        !SAYS_FAKE.test(splitHumps(value)) &&
        (value.length > 24 || !OF_MANUALS.test(inLetters(value)))
    : value.length >= 12 &&
        /\d/.test(value) &&
        !isNameLike(value) &&
        (value.length > 24 || !OF_MANUALS.test(inLetters(value))) &&
        !SAYS_FAKE.test(value.length > 24 ? value : splitHumps(value));
}

/** @returns `undefined` where the value is a gap, and stands for nothing */
function certaintyOf(
  user: string,
  password: string,
  host: string,
): boolean | undefined {
  if (
    isPlaceholderValue(password) ||
    isNobodys(host) ||
    /^[x*.]+$/i.test(password)
  ) {
    return undefined;
  }
  if (isOnThisMachine(host)) {
    return undefined;
  }
  if (password === user && !host.includes('.')) {
    return undefined;
  }
  return password !== user && isStrong(password, 'password');
}

function inUrl(value: string, shown: string): Problem | undefined | null {
  const url = value.includes('@') ? CREDENTIALS.exec(value) : null;
  if (!url) {
    return null;
  }
  const [, user, password, host] = url;
  // A DSN of Sentry is made to be given away, whatever its form
  if (/sentry/i.test(host) || isPlaceholderValue(user)) {
    return undefined;
  }
  const isCertain = certaintyOf(user, password, host);
  return isCertain === undefined
    ? undefined
    : { isCertain, text: `a password in a URL${shown}` };
}

/** Public by design: keys for browsers. */
const PUBLIC_VALUE =
  /^(?:pk_|pk\.|pub|phc_|AIza|sb_publishable_|NRJS-|6L[\w-]{38}$|G-|UA-|GTM-|ca-app-pub)/;
/** Paths, addresses, names of classes and files, versions, colours, dates: what else stands after such a name. */
const NO_VALUE =
  /^[./~#@]|:\/\/|\\[ux][0-9a-f]|^[\w-]+(?:\.[A-Za-z_][\w-]*){1,8}$|^\{|\}$|^\(|^[<[]|[<>]|^urn:|^[\w.+-]{1,64}@[\w-]+\.|\\[wdsb]|^v?\d+(?:\.\d+){1,3}$|^\d{4}-\d{2}|%[sdv]|\$\w|^[a-z]+:\w+$|,|;$|\|\||=>|\($/;
const ENVIRONMENT_NAME = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
const SNAKE = /^[a-z]+(?:[_-][a-z]+)+$/;
const LEET = /^p[a@][s$]{2}w[o0]rd\d{0,4}!?$/i;
const ONE_LETTER = /^(.)\1+$/;
/** What random texts are made of. */
const ALPHABET = /abcdefghijkl|0123456789/i;

/** What a generated password may have in common with a list, a statement or the name of a colour. */
const ODD = /[,;]|\|\||^[#@~]/;
/** What only a format or a template has. */
const OF_TEMPLATE = /%[sdv]|\$\w/;

/** A value that has the look of something else. */
function isNoValue(value: string): boolean {
  return (
    value.length < 6 ||
    ENVIRONMENT_NAME.test(value) ||
    /\s/.test(value) ||
    ONE_LETTER.test(value) ||
    ALPHABET.test(value) ||
    PUBLIC_VALUE.test(value) ||
    (NO_VALUE.test(value) &&
      !(ODD.test(value) && !OF_TEMPLATE.test(value) && isGenerated(value))) ||
    isPlaceholderValue(value)
  );
}

/**
 * What a literal gives away; `undefined` when it is no secret. The value decides: after the name of a secret often stands
 * the name of one, a word, a class, a path.
 * @internal
 */
export function secretProblem(
  literal: Literal,
  isOfProduction = false,
): Problem | undefined {
  const { isFallback, isVariable = false } = literal;
  const value = literal.value.trim();
  if (value.length > LONGEST_VALUE) {
    return undefined;
  }
  const shown = literal.name ? ` in ${literal.name}` : '';
  const url = inUrl(value, shown);
  if (url !== null) {
    return url;
  }
  const dsn = value.includes('@') ? GO_DSN.exec(value) : null;
  if (dsn) {
    const isCertain = certaintyOf(dsn[1], dsn[2], dsn[3]);
    return isCertain === undefined
      ? undefined
      : { isCertain, text: `a password in a connection string${shown}` };
  }
  const inString = value.includes('=')
    ? CONNECTION_STRING.exec(value)?.[1]
    : undefined;
  if (inString !== undefined && HAS_SERVER.test(value)) {
    return isPlaceholderValue(inString) || LOCAL_SERVER.test(value)
      ? undefined
      : {
          isCertain: isStrong(inString, 'password'),
          text: `a password in a connection string${shown}`,
        };
  }
  const strength = holdsSecret(literal.name);
  if (!strength) {
    return undefined;
  }
  if (HASH.test(value) && DIGEST_NAME.test(splitHumps(literal.name))) {
    return undefined;
  }
  if (isNoValue(value)) {
    // A bad password, but where production gets one it is that of production
    if (isOfProduction && isVariable && LEET.test(value)) {
      return { isCertain: true, text: `a password${shown}` };
    }
    // Or a password with a comma in it
    return looksRandom(value) &&
      !isPlaceholderValue(value) &&
      !PUBLIC_VALUE.test(value) &&
      !ENVIRONMENT_NAME.test(value)
      ? { isCertain: false, text: `a password or token${shown}` }
      : undefined;
  }
  const what = strength === 'password' ? 'a password' : 'a key or token';
  const text = isFallback
    ? `${what} as the default${shown}`
    : `${what}${shown}`;
  const isName = value.toLowerCase() === literal.name.toLowerCase();
  if (isName) {
    return undefined;
  }
  if (
    isSecretAfterName(literal.name, value) ||
    (strength === 'password' && isOfAllClasses(value))
  ) {
    const isNameOfOther =
      strength === 'token'
        ? isWordy(value) || value.length < 8
        : SNAKE.test(value) && !isVariable;
    return isNameOfOther && !looksRandom(value)
      ? undefined
      : { isCertain: isStrong(value, strength), text, name: literal.name };
  }
  // One word is a password only where nothing else can stand
  const isWord =
    strength === 'password' && isVariable && /^\p{L}{8,}$/u.test(value);
  return isWord || looksRandom(value) ? { isCertain: false, text } : undefined;
}
