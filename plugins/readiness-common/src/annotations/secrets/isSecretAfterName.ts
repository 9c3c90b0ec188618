// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isSecretValue } from './classifyNamed';
import { looksLikeWords } from './randomness';
import { strengthOfName } from './secretNames';

/**
 * Whether a value that a reader of code or settings took from its format (YAML, TOML, a literal of a language) is a
 * secret by its name and its form. Stricter than {@link locateSecrets} is with prose, because a false finding would
 * accuse somebody: names of secrets, words, translations and class names are not secrets, nor is anything with a space.
 *
 * Tokens with a form of their own need no name: use {@link locateSecrets} for those.
 *
 * @param name - the whole key: `spring.datasource.password`, `DB_PASSWORD`
 * @param value - without its quotes
 * @public
 */
export function isSecretAfterName(name: string, value: string): boolean {
  const strength = strengthOfName(name.slice(0, 200));
  if (!strength || /\s/.test(value.trim()) || value.length > 4_096) {
    return false;
  }
  const parts = value.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const isNameOfSomething =
    looksLikeWords(value) &&
    (strength !== 'password' ||
      parts.length > 2 ||
      !/\d/.test(value) ||
      /[./:]/.test(value));
  return (
    !isNameOfSomething &&
    isSecretValue({ name, strength, value, sign: 'colon', quoted: true })
  );
}
