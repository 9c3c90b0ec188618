// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Local endpoints to probe, for tests of whole portals.
 *
 * @packageDocumentation
 */
export { startTarget, type TestTarget } from './startTarget';
