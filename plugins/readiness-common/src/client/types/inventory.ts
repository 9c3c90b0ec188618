// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckStatus } from '../../engine';

/** What was answered to one check, over all services. @public */
export interface Inventory {
  check: string;
  totalItems: number;
  /** Most frequent first; at most 200. Empty for free-text checks, whose answers are in `answers`. */
  values: { value: string; services: number }[];
  /** Services by status of this check. */
  statuses: Partial<Record<CheckStatus, number>>;
  /** Of a check whose answers are free: what services say, by name, at most 200. */
  answers?: InventoryAnswer[];
  visibility: 'complete' | 'working';
}

/** What one service says to a check. @public */
export interface InventoryAnswer {
  entityRef: string;
  title?: string;
  status: CheckStatus;
  /** As said, masked. */
  text: string;
}
