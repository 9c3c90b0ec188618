// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckStatus } from '../../engine';

/** All answers to one check over all services. @public */
export interface Inventory {
  check: string;
  totalItems: number;
  /** Most frequent first; at most 200. Empty for free-text checks, whose answers are in `answers`. */
  values: { value: string; services: number }[];
  /** Services by status of this check. */
  statuses: Partial<Record<CheckStatus, number>>;
  /** For checks with free answers: the answers of the services by name, at most 200. */
  answers?: InventoryAnswer[];
  visibility: 'complete' | 'working';
}

/** The answer of one service to a check. @public */
export interface InventoryAnswer {
  entityRef: string;
  title?: string;
  status: CheckStatus;
  /** As written by the owner, masked. */
  text: string;
}
