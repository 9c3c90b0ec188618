// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  isOpen,
  type WaiverRulesRequest,
} from 'backstage-plugin-readiness-common';
import { parseRefs } from '../service/request/parseRefs';
import type { DecisionDependencies } from './DecisionDependencies';
import { isWaivable } from './readWaiverSettings';
import { loadWaivedResults } from './WaivedService';
import type { Viewer } from './WaiverAccess';

/**
 * The open checks of a service that the caller may request a waiver for, whether or not one is requested already.
 * @returns ids of checks
 * @throws NotFoundError for a service that there is not, or that the caller may not read
 * @internal
 */
export async function requestableChecks(
  { entityRef, checklist }: WaiverRulesRequest,
  viewer: Viewer,
  options: DecisionDependencies,
): Promise<string[]> {
  const { access, settings } = options;
  const { userRef } = viewer.caller;
  const [ref] = parseRefs('entityRef', 'component', [entityRef!])!;
  const { row, results } = await loadWaivedResults(
    { entityRef: ref, checklist },
    viewer,
    options,
  );
  if (userRef === undefined) {
    return [];
  }
  return results
    .filter(
      ({ check, severity, status, was }) =>
        isOpen(was ?? status) &&
        isWaivable(severity) &&
        !settings.never.has(check) &&
        access.whyNotRequest(viewer, {
          owner: row.owner,
          requestedBy: userRef,
          severity,
          check,
        }) === undefined,
    )
    .map(({ check }) => check);
}
