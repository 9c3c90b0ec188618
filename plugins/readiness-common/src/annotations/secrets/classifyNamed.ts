// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  isMechanism,
  isNameOfSecret,
  isPlaceholder,
  isReference,
} from './placeholders';
import { entropyOf, looksLikeWords, looksRandom } from './randomness';
import { type NameStrength, wordsOfName } from './secretNames';

/**
 * What stands between a name and its value: `equals` for assignments and command arguments, `colon` for YAML and prose,
 * `query` in a URL, `words` for a space or "is".
 * @internal
 */
export type Sign = 'equals' | 'colon' | 'query' | 'words';

/** A name and what follows it. @internal */
export interface NamedValue {
  name: string;
  strength: NameStrength;
  value: string;
  sign: Sign;
  quoted: boolean;
}

/** The most frequent leaked passwords without a digit (NCSC, SplashData), and those that manuals print. */
const COMMON_PASSWORDS =
  /^(?:letmein|swordfish|qwert[yz]\w*|asdf\w*|hunter|welcome|dragon|monkey|master|tiger|sunshine|princess|football|baseball|iloveyou|trustno|superman|batman|shadow|michael|jordan|abcdef\w*|abc|secret|hello|login|root|toor|admin|administrator|guest|passw?o?r?d?|topsecret|s?ecret|opensesame|supersecret|changeit|manager|postgres|mysql|oracle|mongo|redis|rabbitmq|guest|scott|sesame|starwars|whatever|cheese|ginger|pepper|summer|winter|spring|autumn)$/i;

const TICKET = /^[A-Z][A-Z0-9]{1,9}-\d{1,7}$/;
const DATE = /^\d{4}-\d{2}(?:-\d{2}(?:T[\d:.Z+-]*)?)?$/;
/** `90d`, `12-characters`, `3600`, `5min`. */
const AMOUNT =
  /^\d{1,7}(?:[.,]\d+)?[\s-]?(?:ms|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?|y|years?|bits?|bytes?|k?b|chars?|characters?|times|x|%)?$/i;
const UNITS_ONLY = /[a-z%]/i;
/** Words that indicate a sentence rather than a passphrase. */
const CAPITAL = /^\p{Lu}\p{Ll}+ \p{Ll}/u;
const SENTENCE =
  /(?:[.!?:…]$|\b(?:the|your|our|is|are|must|should|can|cannot|please|enter|at|least|for|with|of|to|and|not|has|have|been|was|will|from|please|invalid|incorrect|forgot|reset|wrong|missing|required|passwords?|token|secret|key)\b)/i;

/** Whether the value after a name for a secret is a secret: the name alone proves nothing. @internal */
export function isSecretValue(named: NamedValue): boolean {
  const { value, strength, sign } = named;
  if (
    value.length < 3 ||
    (sign === 'words' && !maySpeakForItself(value, strength)) ||
    isReference(value) ||
    isPlaceholder(value) ||
    isMechanism(value) ||
    DATE.test(value) ||
    (AMOUNT.test(value) && (strength !== 'password' || UNITS_ONLY.test(value)))
  ) {
    return false;
  }
  if (strength === 'password') {
    return isPassword(named);
  }
  if (TICKET.test(value)) {
    return false;
  }
  return strength === 'token'
    ? isToken(named) || isLogin(named)
    : isLogin(named) || isUnlikelyToBeAnythingElse(named.name, value, sign);
}

/** A word after a name and a space: most are part of a sentence, and are excluded first. */
function maySpeakForItself(value: string, strength: NameStrength): boolean {
  return strength === 'password'
    ? value.length >= 5 && /\d|\s/.test(value)
    : (strength === 'token' && value.length >= 12) || value.includes(':');
}

function isPassword(named: NamedValue): boolean {
  const { value, sign, quoted } = named;
  if (/\s/.test(value)) {
    return quoted && isPassphrase(value);
  }
  if (isNameOfSecret(value)) {
    return sign === 'query' || (sign === 'equals' && !quoted);
  }
  if (isPath(value) && (quoted || sign !== 'equals')) {
    return false;
  }
  if (sign === 'equals' || sign === 'query' || quoted) {
    return true;
  }
  const mixed = /\d/.test(value) && /\p{L}/u.test(value);
  if (TICKET.test(value)) {
    return false;
  }
  if (sign === 'words') {
    // "must pass step2"
    return (
      mixed &&
      !AMOUNT.test(value) &&
      (value.length >= 6
        ? named.name.toLowerCase() !== 'pass' || !looksLikeWords(value)
        : value.length === 5 && !looksLikeWords(value))
    );
  }
  return (
    value.length >= 4 &&
    (mixed ||
      /^\d{6,}$/.test(value) ||
      /[\p{L}\d][!@#$%^&*+=~?][\p{L}\d!@#$%^&*]/u.test(value) ||
      /\p{L}[!$#]+$/u.test(value) ||
      COMMON_PASSWORDS.test(value))
  );
}

function isToken({ name, value, sign, quoted }: NamedValue): boolean {
  if (sign === 'query') {
    return !isPath(value);
  }
  if (/\s/.test(value)) {
    // `session_secret: "keyboard cat"`, not `token: "refresh only"`
    return (
      quoted &&
      (sign === 'equals' || wordsOfName(name).length > 1) &&
      isPassphrase(value)
    );
  }
  if (isPath(value) || isNameOfSecret(value)) {
    return false;
  }
  if (sign === 'words') {
    return looksRandom(value, 12);
  }
  if (/^\d+$/.test(value)) {
    return sign === 'equals' && value.length >= 8;
  }
  if (value.length < 6) {
    return false;
  }
  if (looksLikeWords(value)) {
    // One word with digits may be a made-up password; several words are the name of a secret
    return /^[a-z]+\d+$/i.test(value) || COMMON_PASSWORDS.test(value);
  }
  return /\d/.test(value)
    ? true
    : looksRandom(value, 16) || (value.length >= 16 && entropyOf(value) > 3.2);
}

/** `admin:hunter2` after "login", "auth", "credentials". */
function isLogin({ name, value }: NamedValue): boolean {
  const pair = /^[a-z][\w.@-]{0,63}:([^\s:]{6,128})$/i.exec(value);
  return (
    pair !== null &&
    /(?:auth|login|creds?|credentials?)$/.test(
      wordsOfName(name).at(-1) ?? '',
    ) &&
    /\d/.test(pair[1]) &&
    /[a-z]/i.test(pair[1]) &&
    !/^\/\//.test(pair[1]) &&
    !isPath(pair[1]) &&
    !isMechanism(pair[1])
  );
}

/** After ambiguous names, only values that cannot be anything else; some names indicate secrets in URLs only. */
function isUnlikelyToBeAnythingElse(
  name: string,
  value: string,
  sign: Sign,
): boolean {
  if (
    sign === 'words' ||
    value.length < 16 ||
    !looksRandom(value, 16) ||
    entropyOf(value) < 3.2
  ) {
    return false;
  }
  if (sign === 'query') {
    return true;
  }
  const last = wordsOfName(name).at(-1) ?? '';
  // Settings that are called a key hold one: AZURE_OPENAI_KEY=…
  const isSetting =
    sign === 'equals' &&
    /^(?!.*(?:PUBLIC|CACHE|PARTITION|SORT|PRIMARY|FOREIGN|ROUTING|SITE)_)[A-Z][A-Z0-9_]*_KEY$/.test(
      name,
    );
  return (
    (isSetting ||
      !/^(?:signature|sig|code|keys?|nonce|salt|appid|id)$/.test(last)) &&
    !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(value) &&
    !isUuid(value) &&
    !/^[\w-]+:/.test(value)
  );
}

function isUuid(value: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}

/** `auth/forgot-password`, `app/secrets/db.yaml`: words between slashes. */
function isPath(value: string): boolean {
  return (
    (value.includes('/') && looksLikeWords(value) && !/[!$#^]/.test(value)) ||
    /^[\w./-]+\.(?:ya?ml|json|txt|env|pem|crt|key|properties|toml|ini|conf|md|html?|php|aspx?|jsp)$/i.test(
      value,
    )
  );
}

/** Some words that make no sentence: `correct horse battery staple`. */
function isPassphrase(value: string): boolean {
  const words = value.trim().split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 12 &&
    !SENTENCE.test(value) &&
    !CAPITAL.test(value)
  );
}
