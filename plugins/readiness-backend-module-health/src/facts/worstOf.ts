// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HealthStatus } from './types';

const ORDER: HealthStatus[] = ['fail', 'warn', 'unknown', 'pass'];

/** The worst of some; `unknown` of none. @internal */
export function worstOf(statuses: HealthStatus[]): HealthStatus {
  return ORDER.find(status => statuses.includes(status)) ?? 'unknown';
}
