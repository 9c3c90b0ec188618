// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { splitAtRefs } from 'backstage-plugin-readiness-common';

/** The entity refs that a text names, in lower case. @internal */
export function refsIn(text: string): string[] {
  return splitAtRefs(text)
    .filter((_, index) => index % 2 === 1)
    .map(ref => ref.toLocaleLowerCase('en-US'));
}
