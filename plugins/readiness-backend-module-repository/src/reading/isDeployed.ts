// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { environmentOf } from './environmentOf';
import { isTestOrExample } from './isTestOrExample';

/**
 * Whether what a file says may be so in production: it is not for tests, examples, documentation, translations or
 * another environment. Every reader asks this, so that none judges what another one leaves alone.
 *
 * @param path - as seen from the service's folder: see `withinFolder`
 * @internal
 */
export function isDeployed(path: string): boolean {
  return !isTestOrExample(path) && environmentOf(path) !== 'other';
}
