// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { splitAtRefs } from 'backstage-plugin-readiness-common';

/** A text with other names for the entity refs that it names. @internal */
export function renameRefs(
  text: string,
  rename: (ref: string) => string,
): string {
  return splitAtRefs(text)
    .map((part, index) => (index % 2 === 1 ? rename(part) : part))
    .join('');
}
