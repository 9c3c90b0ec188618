// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { maskSecrets } from 'backstage-plugin-readiness-common/annotations';
import { isPlaceholderValue } from './isPlaceholderValue';
import type { Literal } from './literalsOf';

const SECRET_NAME =
  /(?:^|[_.\-/])(?:password|passwd|passphrase|pwd|secret|secret[_-]?key|api[_-]?key|apikey|access[_-]?key|private[_-]?key|client[_-]?secret|auth[_-]?token|access[_-]?token|token|credentials?|account[_-]?key|signing[_-]?key|encryption[_-]?key)$/i;
/** Names that tell about a secret and do not hold it. */
const ABOUT_SECRETS =
  /name|ref|path|file|url|uri|type|policy|length|min|max|age|expir|ttl|header|field|prefix|validator|public|enabled|algorithm|provider|store|mount|exist/i;

function snakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2');
}

/** Made at random, not words: letters and digits, few repetitions (Shannon entropy, bits a character). */
function looksRandom(text: string): boolean {
  if (text.length < 16 || !/\d/.test(text) || !/[a-z]/i.test(text)) {
    return false;
  }
  const counts = new Map<string, number>();
  for (const character of text) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  let entropy = 0;
  for (const count of counts.values()) {
    entropy -= (count / text.length) * Math.log2(count / text.length);
  }
  return entropy >= 3.2;
}

/** `scheme://user:password@host`, and the parts that decide whether it is a real one. */
const CREDENTIALS =
  /[a-z][a-z0-9+.-]{1,30}:\/\/([^\s/@:]{0,100}):([^\s/@]{1,256})@([\w.-]*)/i;

/** `Server=…;Password=…` of .NET, ODBC and JDBC. */
const CONNECTION_STRING = /[;?&]\s*(?:password|pwd)\s*=\s*([^;&]+)/i;
const LOCAL_SERVER =
  /(?:server|data source|host)\s*=\s*(?:tcp:)?(?:localhost|127\.|\(localdb\)|\.(?:;|\\))/i;

function isOnThisMachine(host: string): boolean {
  // A plain name is the service of a compose file or a cluster; what is behind it differs from place to place
  return /^(?:localhost|127\.|0\.0\.0\.0|host\.docker|$)/i.test(host);
}

/**
 * What a literal gives away, in words and without its value; `undefined` when it is no secret.
 * @internal
 */
export function secretProblem(literal: Literal): string | undefined {
  const { value, isFallback } = literal;
  const name = snakeCase(literal.name);
  const shown = literal.name ? ` in ${literal.name}` : '';
  const url = CREDENTIALS.exec(value);
  if (url) {
    const [, user, password, host] = url;
    const isReal =
      !isPlaceholderValue(password) &&
      password !== user &&
      !isOnThisMachine(host) &&
      !/example\.(?:com|org|net)$|\.(?:test|example|invalid)$/i.test(host);
    return isReal ? `a password in a URL${shown}` : undefined;
  }
  const inString = CONNECTION_STRING.exec(value)?.[1];
  if (inString !== undefined) {
    return isPlaceholderValue(inString) || LOCAL_SERVER.test(value)
      ? undefined
      : `a password in a connection string${shown}`;
  }
  if (isPlaceholderValue(value) || /\s/.test(value.trim())) {
    // A private key may have spaces and breaks
    return /-----BEGIN[ A-Z]*PRIVATE KEY-----/.test(value)
      ? `a private key${shown}`
      : undefined;
  }
  // Tokens of known services look like nothing else; what AWS and others print in their own manuals is no secret
  if (maskSecrets(value) !== value && !/EXAMPLE/.test(value)) {
    return `a credential${shown}`;
  }
  if (!SECRET_NAME.test(name) || ABOUT_SECRETS.test(name)) {
    return undefined;
  }
  // A path, a name of a key, an address; one long word may still be a password
  const isWords = /^[a-z]+(?:[-_.][a-z]+)*$/.test(value);
  const isPassword =
    /pass(?:w|phrase)|pwd/i.test(name) && /^[a-z]{8,}$/.test(value);
  if (
    value.length < 6 ||
    /^[./~]|:\/\//.test(value) ||
    (isWords && !isPassword)
  ) {
    return undefined;
  }
  if (isFallback) {
    return looksRandom(value)
      ? `a credential as the default${shown}`
      : undefined;
  }
  return `a credential${shown}`;
}
