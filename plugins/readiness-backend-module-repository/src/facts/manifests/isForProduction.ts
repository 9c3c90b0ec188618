// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { environmentOf } from '../environmentOf';
import { siteOf } from './sites';

/** Only production has something that waits to take over. */
const STANDBY = /(?:^|[-/])(?:dr|standby|failover|passive|secondary)(?:$|[-/])/;

/**
 * Whether what a path names is deployed for production: by the word of the environment, or because it is the half of a pair
 * that waits, `overlays/dr`.
 * @internal
 */
export function isForProduction(path: string): boolean {
  const environment = environmentOf(path);
  return (
    environment === 'production' ||
    (environment === undefined && STANDBY.test(siteOf(path)))
  );
}
