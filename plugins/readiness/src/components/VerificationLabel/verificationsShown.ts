// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createContext } from 'react';
import type { CheckResult } from 'backstage-plugin-readiness-common';

/**
 * Whether grades tell anything here: only beside something better, or where somebody looks, is it news that an answer is
 * merely declared.
 *
 * @internal
 */
export const VerificationsShown = createContext(false);

/** Whether something is more than declared, or a provider speaks. @internal */
export function hasMoreThanDeclared(checks: readonly CheckResult[]): boolean {
  return checks.some(
    ({ verification, fact }) =>
      fact !== undefined || (verification && verification !== 'declared'),
  );
}
