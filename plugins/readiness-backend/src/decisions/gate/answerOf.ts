// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  dayOf,
  type CheckResult,
  checkTitle,
  type CompiledChecklist,
  type GateAnswer,
  isOpen,
  type Level,
  type Verdict,
} from 'backstage-plugin-readiness-common';
import type { AssessmentRow } from '../../database/tables';
import type { GateSettings } from './readGateSettings';

/** Each includes those before it. */
const LEVELS: readonly Level[] = [
  'blocked',
  'incomplete',
  'complete',
  'exemplary',
];
const SEVERITIES = ['blocker', 'required', 'recommended', 'informational'];
const MOST_BLOCKERS = 50;
const MOST_NAMED = 5;

/** What a gate knows of a service. @internal */
export interface GateService {
  row: AssessmentRow;
  checklist: CompiledChecklist;
  results: CheckResult[];
  /** When it was last known to be up to date. */
  checkedAt: number;
}

/** The answer about a service that there is not, or that the caller may not read: the two are the same. @internal */
export function answerMissing(
  entityRef: string,
  { onMissing }: Pick<GateSettings, 'onMissing'>,
): GateAnswer {
  return {
    answer: onMissing,
    reason: 'missing',
    message: `There is no evaluation of ${entityRef}: it is not in the catalog, in the scope of no checklist, not evaluated yet, or you may not read it.`,
    entityRef,
    blockers: [],
    waivers: [],
    stale: false,
  };
}

/** The answer about a service. @internal */
export function answerOf(
  service: GateService,
  options: { level?: Level; settings: GateSettings; now: number },
): GateAnswer {
  const { row, checklist, results, checkedAt } = service;
  const { settings, now } = options;
  const requiredLevel = options.level ?? settings.level;
  const verdict = row.verdict as Verdict;
  const level = (row.level ?? undefined) as Level | undefined;
  const isUnassessed = verdict === 'unassessed' || level === undefined;
  const isReady = requiredLevel
    ? !isUnassessed && LEVELS.indexOf(level) >= LEVELS.indexOf(requiredLevel)
    : verdict === 'ready' || verdict === 'readyWithWaivers';
  const stale = now - checkedAt > settings.maxAgeMs;
  const blocking = isReady
    ? []
    : blockersFor(requiredLevel ?? 'complete', results);
  const known: Omit<GateAnswer, 'answer' | 'reason' | 'message'> = {
    entityRef: row.entity_ref,
    checklist: checklist.id,
    ...(requiredLevel && { requiredLevel }),
    verdict,
    ...(level && { level }),
    blockers: blocking
      .slice(0, MOST_BLOCKERS)
      .map(({ check, severity, status }) => ({
        check,
        title: titleOf(check, checklist),
        severity,
        status,
      })),
    ...(blocking.length > MOST_BLOCKERS && {
      moreBlockers: blocking.length - MOST_BLOCKERS,
    }),
    waivers: results.flatMap(({ check, waiver, counted }) =>
      waiver && counted
        ? {
            check,
            title: titleOf(check, checklist),
            until: dayOf(waiver.expiresAt),
          }
        : [],
    ),
    evaluatedAt: new Date(Number(row.evaluated_at)).toISOString(),
    checkedAt: new Date(checkedAt).toISOString(),
    stale,
  };
  if (isReady && stale) {
    return {
      answer: settings.onStale,
      reason: 'stale',
      message: `${row.entity_ref} was ${reachedOf(
        known,
      )}, but nobody knows whether that is up to date: it was last known at ${
        known.checkedAt
      }.`,
      ...known,
    };
  }
  if (isReady) {
    return {
      answer: 'allow',
      reason: 'ready',
      message: `${row.entity_ref} is ${reachedOf(known)}.`,
      ...known,
    };
  }
  return refusedOf(row, known, { isUnassessed, settings, now });
}

function refusedOf(
  { entity_ref: entityRef, owner }: AssessmentRow,
  known: Omit<GateAnswer, 'answer' | 'reason' | 'message'>,
  options: { isUnassessed: boolean; settings: GateSettings; now: number },
): GateAnswer {
  const { isUnassessed, settings, now } = options;
  const { requiredLevel, level, blockers } = known;
  const spared = settings.warn
    .filter(one => one.owner === owner && one.untilMs >= now)
    .sort((one, other) => other.untilMs - one.untilMs)[0];
  const names = blockers.slice(0, MOST_NAMED).map(({ title }) => title);
  const more = blockers.length + (known.moreBlockers ?? 0) - names.length;
  const what = requiredLevel
    ? `is ${level}, ${requiredLevel} is needed`
    : 'is not ready';
  const message = isUnassessed
    ? `${entityRef} is not assessed: nobody has answered its checklist yet.`
    : `${entityRef} ${what}: ${names.join(', ')}${
        more > 0 ? ` and ${more} more` : ''
      }.`;
  return {
    answer: spared ? 'warn' : 'refuse',
    reason: isUnassessed ? 'unassessed' : 'notReady',
    message: spared
      ? `${message} From ${dayAfter(spared.untilMs)} on it is refused.`
      : message,
    ...known,
    ...(spared && { warnUntil: spared.until }),
  };
}

/** What is in the way of a level, the gravest first, and in the order of the checklist. */
function blockersFor(level: Level, results: CheckResult[]): CheckResult[] {
  const gravest = LEVELS.indexOf(level);
  return results
    .filter(result => {
      const { counted, status, severity } = result;
      if (!counted || status === 'notApplicable') {
        return false;
      }
      return level === 'exemplary'
        ? status !== 'pass' || result.unverified === 'verifiable'
        : isOpen(status) && SEVERITIES.indexOf(severity) < gravest;
    })
    .sort(
      (one, other) =>
        SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity),
    );
}

function reachedOf({
  requiredLevel,
  verdict,
  level,
}: Omit<GateAnswer, 'answer' | 'reason' | 'message'>): string {
  if (requiredLevel) {
    return level === requiredLevel
      ? `${level}, as needed`
      : `${level}, ${requiredLevel} would do`;
  }
  return verdict === 'readyWithWaivers' ? 'ready with waivers' : 'ready';
}

function titleOf(id: string, checklist: CompiledChecklist): string {
  return checkTitle(checklist.checksById.get(id) ?? { id });
}

function dayAfter(lastMoment: number): string {
  return dayOf(lastMoment + 1);
}
