// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createContext } from 'react';
import type { CheckResult } from 'backstage-plugin-readiness-common';

/**
 * Whether verification labels are shown: only where a provider observes, or another answer is more than declared, does it matter that an answer is
 * merely declared.
 *
 * @internal
 */
export const VerificationsShown = createContext(false);

/** Whether an answer is more than declared, or a provider has observed something. @internal */
export function hasMoreThanDeclared(checks: readonly CheckResult[]): boolean {
  return checks.some(
    ({ verification, fact }) =>
      fact !== undefined || (verification && verification !== 'declared'),
  );
}
