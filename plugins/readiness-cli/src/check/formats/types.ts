// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Level } from 'backstage-plugin-readiness-common';
import type { Style } from '../../terminal/createStyle';

/** How a report is written. @internal */
export interface FormatOptions {
  style: Style;
  /** Only what is not ready. */
  quiet: boolean;
  /** Every open check, and why. */
  verbose: boolean;
  minLevel?: Level;
}
