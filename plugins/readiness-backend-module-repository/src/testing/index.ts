// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * A local host that answers as GitHub or GitLab, for tests of whole portals.
 *
 * @packageDocumentation
 */
export { startHost, type HostReply } from './startHost';
