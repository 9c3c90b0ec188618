// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../engine/types/result';
import type { Monitoring, Verdict } from '../engine/types/evaluation';

/*
 * What the words on screens, in the API and in the CSV mean. Every figure is counted by these, and the filters behind its
 * link are made of these, so that a number always equals the list that it opens.
 */

/** *Not ready*: evaluated and found wanting. A service that was never assessed is not among these. @public */
export const NOT_READY: Verdict = 'notReady';

/** *Not assessed*: nobody has answered anything, so nothing is known to be wrong. @public */
export const NOT_ASSESSED: Verdict = 'unassessed';

/** What the list opens on: services that somebody has to do something about. @public */
export const NOT_READY_YET: readonly Verdict[] = [NOT_READY, NOT_ASSESSED];

/** *Ready*, with or without waivers: only these verdicts are verified or declared. @public */
export const READY_VERDICTS: readonly Verdict[] = ['readyWithWaivers', 'ready'];

/** *Monitored*, partly or fully: only these are verified or declared. @public */
export const MONITORED: readonly Monitoring[] = ['monitored', 'partial'];

/** *Not monitored*: answered none, or not known. @public */
export const NOT_MONITORED: readonly Monitoring[] = ['unmonitored', 'unknown'];

/** *Live*: the lifecycles, in lower case, of services that have users. @public */
export const LIVE_LIFECYCLES: readonly string[] = ['production'];

/** What stands for the data classes of a service that has none, or has not answered. @public */
export const NOT_SENSITIVE: readonly string[] = ['none', 'unanswered'];

/** Whether a data class, or a row of the matrix, is sensitive data. @public */
export function isSensitive(dataClass: string): boolean {
  return !NOT_SENSITIVE.includes(dataClass);
}

/** Whether a service holds sensitive data and is not monitored. @public */
export function isSensitiveNotMonitored(service: {
  dataClasses: readonly string[];
  monitoring: string;
}): boolean {
  return (
    NOT_MONITORED.some(monitoring => monitoring === service.monitoring) &&
    service.dataClasses.some(isSensitive)
  );
}

/**
 * A *contradiction*: a check whose answer disagrees with an observation, the catalog or another answer, and that nobody
 * has waived. A check with several rules against it is one.
 * @public
 */
export function isContradiction(
  result: Pick<CheckResult, 'status' | 'counted'>,
): boolean {
  return result.status === 'contradicted' && result.counted;
}
