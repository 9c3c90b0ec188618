// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * A local server that answers as Datadog documents its API, for tests of whole portals.
 *
 * @packageDocumentation
 */
export { DatadogServer } from './DatadogServer';
