// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const WORDS =
  /^(?:|none|null|nil|undefined|true|false|yes|no|on|off|\d+|secret|password|passwd|pass|token|key|admin|root|user|username|guest|postgres|postgresql|mysql|mariadb|redis|rabbitmq|mongo|mongodb|elastic|minio|minioadmin|minio123|sa|system|oracle|changeit|change[-_ ]?(?:me|this|it|in).*|set[-_ ]?me.*|replace[-_ ]?(?:me|with|this).*|insert.*|fill[-_ ]?in.*|todo.*|tbd|fixme.*|example.*|sample.*|dummy.*|fake.*|test(?:ing)?[\d_-]*|dev(?:elopment)?|local|default|placeholder.*|redacted|hidden|your[-_ ].*|my[-_ ].*|some[-_ ].*|a[-_ ]?secret|insecure.*|not[-_ ]?(?:a[-_ ])?(?:secret|secure|set).*|unset|empty|foo(?:bar)?|bar|baz|xxx.*|\*{2,}|\.{3,}|<.*>|\[.*\]|%.*%|@.*@|__.*__|abc\d*|abcdef\d*|asdf\d*|p[a@][s$]{2}w[o0]rd\d{0,4}!?)$/i;

/** A gap that is filled in elsewhere: a variable, a template, a reference to a store of secrets. */
const REFERENCE =
  /\$\{|\$\(|\{\{|\$[A-Za-z_]|<%|%\(|#\{|%\{|\\\(|^(?:vault|ssm|secretsmanager|arn|aws-sm|gcp-sm|op|file|env|ref|sops|ENC|EJ|AgA)[:([]|^\/run\/secrets\/|secretKeyRef|ENC\[|EJ\[|^\{cipher\}|^(?:os|process|env|config|settings|self|this|ENV|var|local|data|module|each|Deno)[.[]|^@Microsoft\.|^\{[^{}]*\}$|^\(\(.*\)\)$/i;

/** Forms that are encrypted or cannot be turned back: hashes of passwords, ciphers of KMS and of Vault's transit. */
const ENCRYPTED =
  /^(?:\$(?:2[abxy]|argon2\w{0,2}|scrypt|pbkdf2[\w-]*|[156]|y|apr1)\$|pbkdf2_|bcrypt|scrypt:|argon2|\{(?:SSHA|SHA|MD5|CRYPT|bcrypt|noop|cipher|ENC|AES)\d*\}|SCRAM-SHA|sha(?:1|256|384|512)[:$-]|md5[:0-9a-f]|vault:v\d|ENC[[(]|v1:[A-Za-z0-9+/=]{8,}:|U2FsdGVkX1|gAAAAAB|-----BEGIN (?:AGE|PGP MESSAGE|CERTIFICATE|PUBLIC))/;

/** Ciphers that only their first letters give away, and their length: a password may begin with the same. */
const LONG_ENCRYPTED =
  /^(?:AQI[CA]|AQEC|CiQ[A-D]|Ci[A-D]\w|Ag[A-D]|wcBM|hQ[EIM]|ENC)[A-Za-z0-9+/=_:-]{56}/;

/** `PUT-THE-KEY-HERE` */
const SHOUTED = /^[A-Z]+(?:[-_ ][A-Z]+)+$/;

/**
 * Whether a value stands for another one: a variable, a template, an encrypted form, a word such as `changeme` that
 * nobody could log in with, or an example.
 * @internal
 */
export function isPlaceholderValue(value: string): boolean {
  const text = value.trim();
  return (
    text.endsWith('...') ||
    text.startsWith('12345') ||
    WORDS.test(text) ||
    REFERENCE.test(text) ||
    SHOUTED.test(text) ||
    ENCRYPTED.test(text) ||
    LONG_ENCRYPTED.test(text)
  );
}
