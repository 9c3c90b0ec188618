// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CatalogEntity,
  CheckResult,
  CompiledChecklist,
  EntityAnswers,
  Finding,
  Waiver,
} from 'backstage-plugin-readiness-common';
import type { WaiverRow } from '../database/waiverTables';

/** The waivers of some services by entity ref. @internal */
export type LoadWaivers = (
  entityRefs: string[],
) => Promise<ReadonlyMap<string, WaiverRow[]>>;

/** What evaluation asks of those who keep the waivers. @internal */
export interface WaiverHooks {
  /** Requested ones and those in force by entity ref; those whose end has passed are ended first. */
  load: LoadWaivers;
  /**
   * Those of every service in one statement, for a sweep; ends those whose end has passed, and those whose check no
   * checklist has. Ask for it after the states of assessments were read: a decision in between has then moved the
   * revision on.
   */
  loadAll(): Promise<LoadWaivers>;
  /** Mistakes in the requests of annotations, as far as the configuration makes them ones. */
  findingsOf(options: {
    entityRef: string;
    checklist: CompiledChecklist;
    answers: EntityAnswers;
    now: number;
  }): Finding[];
  /**
   * Takes up the requests of annotations, and lets go of those whose annotation is gone.
   * @returns the waivers as they are then; undefined if nothing has changed
   */
  takeAnnotations(options: {
    entityRef: string;
    entity: CatalogEntity;
    checklist: CompiledChecklist;
    answers: EntityAnswers;
    /** As they were loaded. */
    waivers: WaiverRow[];
    /** Without them. */
    results: CheckResult[];
    now: number;
  }): Promise<WaiverRow[] | undefined>;
}

/** Those that count for an evaluation now. @internal */
export function inForce(
  waivers: WaiverRow[],
  checklistId: string,
  now: number,
): WaiverRow[] {
  return waivers.filter(
    ({ state, checklist_id: id, expires_at: end }) =>
      state === 'granted' && id === checklistId && Number(end) > now,
  );
}

/** As the engine takes them. @internal */
export function toWaiver(row: WaiverRow): Waiver {
  return {
    check: row.check_id,
    reason: row.reason,
    by: row.decided_by ?? row.requested_by,
    expiresAt: Number(row.expires_at),
    id: row.waiver_id,
    ...(row.ticket !== null && { ticket: row.ticket }),
  };
}

/** Part of the input hash: it changes when one is granted or ends. @internal */
export function digestOf(waivers: WaiverRow[]): string {
  return waivers
    .map(({ waiver_id: id, expires_at: end }) => `${id} ${end}`)
    .sort()
    .join(',');
}
