// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { findSecrets } from './findSecrets';

/**
 * Replaces what looks like a secret by `[masked]`: credentials in URLs, private keys, tokens of known services, and
 * passwords and random strings that follow a word for them.
 *
 * @remarks Masking twice changes nothing. Text without a secret comes back as it is.
 * @public
 */
export function maskSecrets(text: string): string {
  return findSecrets(text).text;
}
