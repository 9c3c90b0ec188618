// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HealthFact } from '../description';

/** What is known of one fact after a collection: exactly one of the three. @internal */
export type Outcome =
  | { value: unknown }
  | { cannotTell: string }
  | { error: string };

/** @internal */
export type Outcomes = Record<HealthFact, Outcome>;
