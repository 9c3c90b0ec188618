// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceSummary } from 'backstage-plugin-readiness-common';

/** What every cell of the list gets. @internal */
export interface ServiceCellProps {
  service: ServiceSummary;
  /** In the table, whose rows have two lines: what has no room is shown on demand. */
  compact?: boolean;
}
