// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * A local server that answers as Splunk documents its API, for tests of whole portals.
 *
 * @packageDocumentation
 */
export { SplunkServer } from './SplunkServer';
