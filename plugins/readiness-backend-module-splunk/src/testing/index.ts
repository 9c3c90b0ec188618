// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * A local server that responds as Splunk documents its API, for tests of complete backends.
 *
 * @packageDocumentation
 */
export { type Events, SplunkServer } from './SplunkServer';
