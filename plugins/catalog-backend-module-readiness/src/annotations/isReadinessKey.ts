// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { READINESS_ANNOTATION_PREFIX } from 'backstage-plugin-readiness-common';

/** Whether an annotation is ours; letter case does not matter to the parser. @internal */
export function isReadinessKey(key: string): boolean {
  return key.toLowerCase().startsWith(READINESS_ANNOTATION_PREFIX);
}
