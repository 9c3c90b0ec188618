// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Before the word for a secret: what is public, a text about it, a place in a list. */
const ABOUT = new Set(
  'public publishable browser search web frontend maps firebase site sitekey anon anonymous recaptcha label labels message messages msg error errors text help placeholder title tooltip hint i18n intl lang translation translations hashed csrf xsrf page pagination next continuation cursor cancellation cache sort partition foreign header headers regex pattern example no invalid missing forgot reset'.split(
    ' ',
  ),
);

/** What makes a key one that opens something; alone it is a key of anything. */
const KEYS =
  /^(?:api|access|secret|private|account|signing|encryption|auth|master|storage|license|jwt|hmac|aes|shared|consumer|subscription|rest|admin|cipher|crypto|decryption|deploy|webhook|ingest|ingestion|integration)$/;
const PASSWORD =
  /^(?:requirepass|masterauth|pass(?:word|words|wd|phrase|code|w)?|pwd|pswd|psk|passwort|kennwort|wachtwoord|senha|contrasena|motdepasse|mdp|\w*(?:password|passwd|passwort|pwd))$/;
const TOKEN =
  /^(?:\w*token|\w*secret|secrets|credential|credentials|creds|\w*apikey|\w*(?:secret|access|private|account|signing|encryption|auth|master|storage|shared)key)$/;
/** Words after the one that counts: `PASSWORD_PROD`, `SECRET_KEY_BASE`, `token2`. */
const AFTER =
  /^(?:\d+|prod|production|prd|live|default|value|val|base|current|old|new|primary|secondary|plain|plaintext|string|hex|raw|base64|b64|root|user|admin|db|database|main|ro|rw|test|dev)$/;

const OF_PASS =
  /^(?:db|database|user|root|admin|smtp|mail|email|mysql|postgres|pg|mongo|redis|ftp|sftp|sql|mq|rabbitmq|amqp|http|basic|auth|ldap|proxy|app|my|login|keystore|key|store|ssh|service|svc|api|jdbc)$/;

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Tools of browsers put these into the pages. */
const OF_BROWSERS =
  /^(?:REACT_APP|NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|PUBLIC|VITE|VUE_APP|GATSBY|NG_APP|STORYBOOK)_/;

type Held = 'password' | 'token' | undefined;

/** Data repeats its names on each line. */
const MOST_REMEMBERED = 5_000;
const remembered = new Map<string, Held>();

/**
 * Whether a name holds a password, a token or key, or none of them: the last word counts, and a word that only tells about
 * a secret (`passwordLabel`, `token_type`, `secretName`) ends it.
 * @internal
 */
export function holdsSecret(name: string): Held {
  const end = name.slice(-120);
  const known = remembered.get(end);
  if (known !== undefined || remembered.has(end)) {
    return known;
  }
  if (remembered.size >= MOST_REMEMBERED) {
    remembered.clear();
  }
  const held = heldBy(end);
  // A copy: a part of a text would keep all of it in memory
  remembered.set(Buffer.from(end).toString(), held);
  return held;
}

function heldBy(name: string): Held {
  if (OF_BROWSERS.test(name)) {
    return undefined;
  }
  const words = wordsOf(name);
  let last = words.length - 1;
  while (last > 0 && AFTER.test(words[last])) {
    last -= 1;
  }
  if (
    last < 0 ||
    words.slice(Math.max(0, last - 2)).some(word => ABOUT.has(word))
  ) {
    return undefined;
  }
  const word = words[last].replace(/\d{1,4}$/, '');
  // `FirstPassUser`, `LastPass`, `boarding_pass`
  if (word === 'pass' && last > 0 && !OF_PASS.test(words[last - 1])) {
    return undefined;
  }
  if (
    PASSWORD.test(word) ||
    (word === 'phrase' && words[last - 1] === 'pass')
  ) {
    return 'password';
  }
  const isKey = /^keys?$/.test(word) && KEYS.test(words[last - 1] ?? '');
  return isKey || TOKEN.test(word) ? 'token' : undefined;
}
