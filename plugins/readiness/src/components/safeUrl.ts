// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isWebUrl } from 'backstage-plugin-readiness-common';

/** The URL when a browser may open it. @internal */
export function safeUrl(text: string | undefined): string | undefined {
  return isWebUrl(text) ? text : undefined;
}
