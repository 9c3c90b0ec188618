// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckStatus } from './types/result';

/** Whether a status keeps the verdict down. A waived check does not. @public */
export function isOpen(status: CheckStatus): boolean {
  return (
    status === 'fail' ||
    status === 'unanswered' ||
    status === 'stale' ||
    status === 'contradicted' ||
    status === 'unknown'
  );
}
