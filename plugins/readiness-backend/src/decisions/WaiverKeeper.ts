// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AuditorService } from '@backstage/backend-plugin-api';
import type { Finding } from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import type { Knex } from 'knex';
import {
  listOpenChecks,
  loadOpenWaivers,
  loadOpenWaiversOf,
  loadWaivers,
} from '../database/operations/waivers/loadWaivers';
import {
  endWaivers,
  expireWaivers,
} from '../database/operations/waivers/settleWaivers';
import type { WaiverRow } from '../database/waiverTables';
import type { WaiverHooks } from '../evaluation/waiversInForce';
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

  async loadAll(): Promise<Map<string, WaiverRow[]>> {
    return loadOpenWaivers(this.options.knex);
  }

  async settle(): Promise<void> {
    await this.expire();
    await this.endLost();
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

  /** A check that the checklist lost needs no waiver; should it come back, somebody has to decide anew. */
  private async endLost(): Promise<void> {
    const { knex, checklists, now } = this.options;
    const known = new Map(
      checklists.list().map(({ id, checksById }) => [id, checksById]),
    );
    const lost = (await listOpenChecks(knex)).filter(
      ({ checklist_id: checklist, check_id: check }) =>
        !known.get(checklist)?.has(check),
    );
    for (const check of lost) {
      const ended = await endWaivers(
        knex,
        await loadOpenWaiversOf(knex, check),
        {
          action: 'notNeeded',
          state: 'notNeeded',
          comment: `The checklist "${check.checklist_id}" no longer has the check "${check.check_id}"`,
          now: now(),
        },
      );
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
