// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Words that stand where a secret would: how it is, or that it was taken away. */
const WORDS = new Set(
  (
    'none null nil undefined true false yes no pass warn fail error ok up down healthy unhealthy degraded working unavailable available connected disconnected ' +
    'expired valid invalid missing required configured redacted masked hidden unknown enabled disabled present absent set unset filtered removed provided empty ' +
    'sanitized obfuscated encrypted protected secured suppressed omitted stripped found verified loaded not_set not_configured n/a'
  ).split(' '),
);

/** `<redacted>`, `[FILTERED]`, `{secret}`, `(hidden)`, `%24%7BPW%7D`, `${PW}`, `$PW`. */
const ENCLOSED =
  /^(?:<[^>]*>?|\\?\[[^\]]*\]?|\{[^}]*\}?|\([^)]*\)?|\$.*|%(?:24|3c|5b|7b).*)$/i;

/**
 * Whether a text stands for a secret without being one: signs, an enclosed word, or a word such as `present`.
 * @internal
 */
export function isMasked(value: string): boolean {
  const text = value.trim().toLowerCase();
  return (
    text === '' ||
    /^[*x•.#_?-]+$/.test(text) ||
    /\*{3}|•{3}|x{5}/.test(text) ||
    ENCLOSED.test(text) ||
    WORDS.has(text.replace(/^[-_*.]{0,4}([a-z/_]*)[-_*.]{0,4}$/, '$1'))
  );
}

/** Where a secret is kept: `projects/1/secrets/jwt`, `vault:kv/db`. */
const REFERENCE =
  /^(?:projects|arn|vault|secrets?|kv|ssm|env|aws|gcp|azure)[:/]/i;

/** Whether a value is a secret as far as can be seen. @internal */
export function isSecret(value: string): boolean {
  return !(
    isMasked(value) ||
    REFERENCE.test(value) ||
    /^(?:\d{4}-\d{2}-\d{2}.*|https?:.*)$/i.test(value)
  );
}
