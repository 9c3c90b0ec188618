// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { READINESS_ANNOTATION_PREFIX } from 'backstage-plugin-readiness-common';

/** Whether an annotation is ours; the parser ignores letter case. @internal */
export function isReadinessKey(key: string): boolean {
  return key.toLowerCase().startsWith(READINESS_ANNOTATION_PREFIX);
}
