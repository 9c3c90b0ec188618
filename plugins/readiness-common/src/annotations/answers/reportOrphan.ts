// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { PREFIX } from './collectAnnotations';
import type { FindingList } from './FindingList';

/** Reports details of an answer that does not exist. @internal */
export function reportOrphan(
  check: string,
  keys: string[],
  findings: FindingList,
): void {
  for (const key of keys) {
    findings.add(key, check, {
      code: 'orphan-detail',
      message: `${key} belongs to an answer that is not in this file.`,
      fix: `Answer ${PREFIX}${check}, or remove the line.`,
    });
  }
}
