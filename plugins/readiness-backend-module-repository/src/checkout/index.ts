// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Observes a repository that lies on this machine, without a backend and without an account. It will still change.
 *
 * @packageDocumentation
 */
export { type CheckoutObservations, CheckoutReader } from './CheckoutReader';
export { normalizeOrigin } from './normalizeOrigin';
export type {
  Checkout,
  CheckoutEntity,
  CheckoutLimits,
  CheckoutPlace,
  CheckoutTree,
} from './types';
