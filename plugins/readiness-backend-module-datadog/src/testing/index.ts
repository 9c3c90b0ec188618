// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * A local server that responds as Datadog documents its API, for tests of complete backends.
 *
 * @packageDocumentation
 */
export { DatadogServer, type Json, type Reply } from './DatadogServer';
