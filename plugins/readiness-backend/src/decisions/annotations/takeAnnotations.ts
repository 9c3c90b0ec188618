// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type AnnotatedWaiver,
  type CheckResult,
  type Finding,
  isOpen,
  targetRefsOf,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { sha256 } from '../../catalog/projection';
import { storableProse, storableRef } from '../../database/rows/storable';
import { changeWaiver } from '../../database/operations/waivers/changeWaiver';
import { insertWaiver } from '../../database/operations/waivers/insertWaiver';
import { findAnnotated } from '../../database/operations/waivers/loadWaivers';
import { endWaivers } from '../../database/operations/waivers/settleWaivers';
import type { WaiverRow } from '../../database/waiverTables';
import type { WaiverHooks } from '../../evaluation/waiversInForce';
import { checkWaivable } from '../checkWaivable';
import { lastMomentOf } from '../lastMomentOf';
import type { WaiverSettings } from '../readWaiverSettings';
import type { TrustedFiles } from './TrustedFiles';

const REASON_LENGTH = 2_000;
/** Who grants what the configuration trusts. */
const BY_CONFIGURATION = 'configuration';

type TakeOptions = Parameters<WaiverHooks['takeAnnotations']>[0];

/** What became of waivers, by what was done. @internal */
export type TakenWaivers = [
  action: 'request' | 'grant' | 'notNeeded' | 'withdraw',
  rows: WaiverRow[],
][];

/** Requests that the configuration does not allow, as mistakes of the annotation. @internal */
export function findingsOfAnnotations(
  options: Parameters<WaiverHooks['findingsOf']>[0],
  settings: WaiverSettings,
): Finding[] {
  const { entityRef, checklist, answers, now } = options;
  const findings: Finding[] = [];
  for (const waiver of answers.waiverRequests?.values() ?? []) {
    const { check, until, key } = waiver;
    const severity = checklist.checksById.get(check)?.severity;
    const checked =
      severity && checkWaivable({ check, severity, until, settings, now });
    if (checked && 'message' in checked) {
      const isNever = checked.code === 'never';
      findings.push({
        code: isNever ? 'waiver-not-allowed' : 'waiver-too-long',
        check,
        key,
        entityRef,
        message: `${key} requests nothing: ${checked.message}`,
        fix: isNever ? 'Remove the line.' : 'Write an earlier day.',
      });
    }
  }
  return findings;
}

/**
 * Makes requests of the annotations of one service, each text once, and grants those that are trusted. Lets go of those
 * whose annotation is gone or says something else.
 * @returns undefined when there was nothing to do
 * @internal
 */
export async function takeAnnotations(
  options: TakeOptions,
  dependencies: {
    knex: Knex;
    settings: WaiverSettings;
    trustedFiles: TrustedFiles;
  },
): Promise<TakenWaivers | undefined> {
  const { answers, checklist, waivers } = options;
  const own = waivers.filter(
    ({ source, checklist_id: id }) => source === 'git' && id === checklist.id,
  );
  const requests = answers.waiverRequests;
  if (own.length === 0 && !requests) {
    return undefined;
  }
  const texts = new Map(
    [...(requests?.values() ?? [])].map(waiver => [
      waiver.check,
      hashOf(waiver),
    ]),
  );
  const stale = own.filter(
    ({ check_id: check, text_hash: hash }) => texts.get(check) !== hash,
  );
  const taken = await letGo(stale, options, dependencies.knex);
  for (const waiver of requests?.values() ?? []) {
    const done = await takeOne(
      waiver,
      { ...options, waivers: waivers.filter(row => !stale.includes(row)) },
      dependencies,
    );
    if (done) {
      taken.push(done);
    }
  }
  return taken.length > 0 ? taken : undefined;
}

async function letGo(
  stale: WaiverRow[],
  { now }: TakeOptions,
  knex: Knex,
): Promise<TakenWaivers> {
  const comment = 'The annotation is gone, or says something else';
  const taken: TakenWaivers = [];
  for (const [from, action, state] of [
    ['requested', 'withdraw', 'withdrawn'],
    ['granted', 'notNeeded', 'notNeeded'],
  ] as const) {
    const rows = await endWaivers(
      knex,
      stale.filter(row => row.state === from),
      { action, state, comment, now },
    );
    if (rows.length > 0) {
      taken.push([action, rows]);
    }
  }
  return taken;
}

async function takeOne(
  waiver: AnnotatedWaiver,
  options: TakeOptions,
  dependencies: Parameters<typeof takeAnnotations>[1],
): Promise<TakenWaivers[number] | undefined> {
  const { knex, settings, trustedFiles } = dependencies;
  const { entityRef, entity, checklist, results, waivers, now } = options;
  const result = results.find(({ check }) => check === waiver.check);
  if (!result || !isOpen(result.was ?? result.status)) {
    return undefined;
  }
  const { check, until } = waiver;
  const { severity } = result;
  const checked = checkWaivable({ check, severity, until, settings, now });
  if ('message' in checked) {
    return undefined;
  }
  const known = await findAnnotated(knex, {
    entity_ref: entityRef,
    checklist_id: checklist.id,
    check_id: check,
    text_hash: hashOf(waiver),
  });
  const isOther = waivers.some(
    row =>
      row.state === 'requested' &&
      row.check_id === check &&
      row.checklist_id === checklist.id &&
      row.waiver_id !== known?.waiver_id,
  );
  // One that somebody decided on is decided; and of one check one request is open at a time.
  if ((known && known.state !== 'requested') || isOther) {
    return undefined;
  }
  const owner = ownerOf(options);
  const isTrusted = await trustedFiles.vouchFor(waiver, entity, owner);
  if (known) {
    return isTrusted ? grant(known, knex, now) : undefined;
  }
  const row = rowOf(waiver, { ...options, result, owner });
  const isNew = await knex.transaction(tx =>
    insertWaiver(tx, row, {
      action: 'request',
      by: row.requested_by,
      comment: row.reason,
      basis: null,
    }),
  );
  if (!isNew) {
    return undefined;
  }
  return isTrusted ? grant(row, knex, now) : ['request', [row]];
}

async function grant(
  row: WaiverRow,
  knex: Knex,
  now: number,
): Promise<TakenWaivers[number] | undefined> {
  const after = await knex.transaction(tx =>
    changeWaiver(
      tx,
      row,
      { state: 'granted', decided_by: BY_CONFIGURATION, decided_at: now },
      {
        action: 'grant',
        by: BY_CONFIGURATION,
        comment: 'Trusted by readiness.waivers.git',
        basis: null,
        at: now,
      },
    ),
  );
  return after && ['grant', [after]];
}

function rowOf(
  waiver: AnnotatedWaiver,
  options: TakeOptions & { result: CheckResult; owner: string | undefined },
): WaiverRow {
  const { entityRef, checklist, result, owner, now } = options;
  return {
    waiver_id: randomUUID(),
    entity_ref: entityRef,
    checklist_id: checklist.id,
    check_id: waiver.check,
    section_id: result.section,
    severity: result.severity,
    state: 'requested',
    source: 'git',
    reason: storableProse(waiver.reason, REASON_LENGTH),
    ticket: null,
    expires_at: lastMomentOf(waiver.until)!,
    // Nobody knows who wrote the line: it is everybody's who owns the service, and none of them grants it.
    requested_by: owner ?? entityRef,
    requested_at: now,
    decided_by: null,
    decided_at: null,
    ended_by: null,
    ended_at: null,
    comment: null,
    objection: null,
    wrong_rule: 0,
    batch: null,
    request_id: null,
    text_hash: hashOf(waiver),
    version: 1,
    changed_at: now,
  };
}

function ownerOf({ entity }: TakeOptions): string | undefined {
  const [owner] = targetRefsOf(entity, 'ownedBy');
  return owner && storableRef(owner);
}

function hashOf({ until, reason }: AnnotatedWaiver): string {
  return sha256(`${until} ${reason}`);
}
