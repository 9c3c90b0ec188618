// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AuditorService } from '@backstage/backend-plugin-api';
import type { Finding } from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import type { Knex } from 'knex';
import {
  loadOpenWaivers,
  loadWaivers,
} from '../database/operations/waivers/loadWaivers';
import {
  endExpired,
  endWaivers,
  expireWaivers,
} from '../database/operations/waivers/settleWaivers';
import type { WaiverRow } from '../database/waiverTables';
import type { LoadWaivers, WaiverHooks } from '../evaluation/waiversInForce';
import {
  findingsOfAnnotations,
  takeAnnotations,
} from './annotations/takeAnnotations';
import type { TrustedFiles } from './annotations/TrustedFiles';
import type { WaiverSettings } from './readWaiverSettings';

/** @internal */
export interface WaiverKeeperOptions {
  knex: Knex;
  checklists: ChecklistRegistry;
  settings: WaiverSettings;
  trustedFiles: TrustedFiles;
  /** What ends by itself is noted there. */
  auditor?: AuditorService;
  now: () => number;
}

/** Keeps the waivers for those who evaluate: gives those in force, and ends those that are over. @internal */
export class WaiverKeeper implements WaiverHooks {
  constructor(private readonly options: WaiverKeeperOptions) {}

  async load(entityRefs: string[]): Promise<Map<string, WaiverRow[]>> {
    const { knex, now } = this.options;
    const found = await loadWaivers(knex, entityRefs, ['requested', 'granted']);
    const time = now();
    const over = [...found].filter(([, rows]) =>
      rows.some(row => isOver(row, time)),
    );
    for (const [entityRef, rows] of over) {
      await this.expire([entityRef]);
      found.set(
        entityRef,
        rows.filter(row => !isOver(row, time)),
      );
    }
    return found;
  }

  async loadAll(): Promise<LoadWaivers> {
    const { knex, now } = this.options;
    const all = await loadOpenWaivers(knex);
    const time = now();
    const over = all.filter(row => isOver(row, time));
    await this.note('expire', await endExpired(knex, over, time));
    const present = all.filter(row => !isOver(row, time));
    const isLost = this.lostChecks();
    await this.endLost(present.filter(isLost));
    const open = new Map<string, WaiverRow[]>();
    for (const row of present) {
      if (!isLost(row)) {
        open.set(row.entity_ref, [...(open.get(row.entity_ref) ?? []), row]);
      }
    }
    return async entityRefs => {
      const later = now();
      const isAnyOver = entityRefs.some(ref =>
        open.get(ref)?.some(row => isOver(row, later)),
      );
      // A sweep may take longer than what is left of a waiver.
      return isAnyOver ? this.load(entityRefs) : open;
    };
  }

  /** @param entityRefs - default: of every service */
  async expire(entityRefs?: string[]): Promise<WaiverRow[]> {
    const { knex, now } = this.options;
    const expired = await expireWaivers(knex, now(), entityRefs);
    await this.note('expire', expired);
    return expired;
  }

  findingsOf(options: Parameters<WaiverHooks['findingsOf']>[0]): Finding[] {
    return findingsOfAnnotations(options, this.options.settings);
  }

  async takeAnnotations(
    options: Parameters<WaiverHooks['takeAnnotations']>[0],
  ): Promise<WaiverRow[] | undefined> {
    const { knex } = this.options;
    const changes = await takeAnnotations(options, this.options);
    if (!changes) {
      return undefined;
    }
    for (const [action, rows] of changes) {
      await this.note(action, rows);
    }
    const after = await loadWaivers(
      knex,
      [options.entityRef],
      ['requested', 'granted'],
    );
    return after.get(options.entityRef) ?? [];
  }

  private lostChecks(): (row: WaiverRow) => boolean {
    const known = new Map(
      this.options.checklists
        .list()
        .map(({ id, checksById }) => [id, checksById]),
    );
    return ({ checklist_id: checklist, check_id: check }) =>
      !known.get(checklist)?.has(check);
  }

  /** A check that the checklist lost needs no waiver; should it come back, somebody has to decide anew. */
  private async endLost(lost: WaiverRow[]): Promise<void> {
    const { knex, now } = this.options;
    for (const row of lost) {
      const ended = await endWaivers(knex, [row], {
        action: 'notNeeded',
        state: 'notNeeded',
        comment: `The checklist "${row.checklist_id}" no longer has the check "${row.check_id}"`,
        now: now(),
      });
      await this.note('notNeeded', ended);
    }
  }

  private async note(action: string, rows: WaiverRow[]): Promise<void> {
    for (const row of rows) {
      const event = await this.options.auditor?.createEvent({
        eventId: 'waiver-decision',
        severityLevel: 'low',
        meta: {
          action,
          waiverId: row.waiver_id,
          entityRef: row.entity_ref,
          checklist: row.checklist_id,
          check: row.check_id,
          by: row.ended_by ?? row.decided_by ?? row.requested_by,
        },
      });
      await event?.success();
    }
  }
}

function isOver({ expires_at: end }: WaiverRow, now: number): boolean {
  return Number(end) <= now;
}
