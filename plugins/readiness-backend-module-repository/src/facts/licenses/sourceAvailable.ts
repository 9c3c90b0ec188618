// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Whether a licence of the SPDX list shows the source and keeps some uses to its owner. Its text says so itself, and holds
 * parameters of whoever uses it.
 * @internal
 */
export function isSourceAvailable(id: string): boolean {
  return /^(?:BUSL|Elastic|SSPL|FSL|PolyForm|SUL|CC-BY-NC|Hippocratic|Aladdin|COIL|Parity|BSD-3-Clause-No-|JSON)\b/.test(
    id,
  );
}
