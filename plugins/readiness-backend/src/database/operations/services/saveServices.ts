// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { changeRows } from '../../rows/changeRows';
import { type ChildRows, childRows } from '../../rows/childRows';
import { serviceColumns } from '../../rows/serviceColumns';
import type { ServiceWrite } from '../../types';
import { chunked } from '../chunked';
import { noteWrite } from '../figures/noteWrite';
import { syncChildRows } from './syncChildRows';

const SERVICES_PER_TRANSACTION = 100;

interface Saved {
  write: ServiceWrite;
  serviceId: number;
}

/**
 * Writes what changed, with its history in the same transaction. Each service is guarded by the revision that was read:
 * one that somebody else has written meanwhile is left alone, and its ref returned.
 * @internal
 */
export async function saveServices(
  knex: Knex,
  writes: ServiceWrite[],
  now: number,
): Promise<{ conflicts: string[] }> {
  const conflicts: string[] = [];
  // One order for all: two replicas that write the same services must not lock each other out.
  const sorted = [...writes].sort((a, b) =>
    a.evaluation.entityRef < b.evaluation.entityRef ? -1 : 1,
  );
  for (const portion of chunked(sorted, SERVICES_PER_TRANSACTION)) {
    await knex.transaction(async tx => {
      const saved = [
        ...(await insertNew(tx, portion, now)),
        ...(await updateKnown(tx, portion, now)),
      ];
      const done = new Set(saved.map(({ write }) => write));
      for (const write of portion) {
        if (!done.has(write)) {
          conflicts.push(write.evaluation.entityRef);
        }
      }
      await saveChildren(tx, saved);
      await appendChanges(tx, saved, now);
      if (saved.length > 0) {
        await noteWrite(tx);
      }
    });
  }
  return { conflicts };
}

async function insertNew(
  tx: Knex.Transaction,
  writes: ServiceWrite[],
  now: number,
): Promise<Saved[]> {
  const added = new Map<string, ServiceWrite>();
  for (const write of writes) {
    if (!write.before) {
      added.set(write.evaluation.entityRef, write);
    }
  }
  if (added.size === 0) {
    return [];
  }
  const rows = await tx('readiness_services')
    .insert(
      [...added.values()].map(write => ({
        ...serviceColumns(write, now),
        revision: 1,
      })),
    )
    // Somebody else was first: theirs stays.
    .onConflict('entity_ref')
    .ignore()
    .returning(['service_id', 'entity_ref']);
  return rows.map(row => ({
    write: added.get(row.entity_ref)!,
    serviceId: row.service_id,
  }));
}

async function updateKnown(
  tx: Knex.Transaction,
  writes: ServiceWrite[],
  now: number,
): Promise<Saved[]> {
  const saved: Saved[] = [];
  for (const write of writes) {
    const { before } = write;
    if (before) {
      const count = await tx('readiness_services')
        .where({ service_id: before.serviceId, revision: before.revision })
        .update({
          ...serviceColumns(write, now),
          revision: before.revision + 1,
        });
      if (count === 1) {
        saved.push({ write, serviceId: before.serviceId });
      }
    }
  }
  return saved;
}

async function saveChildren(tx: Knex.Transaction, saved: Saved[]) {
  const services = saved.map(({ write, serviceId }) => ({
    serviceId,
    isNew: !write.before,
    children: childRows(write),
  }));
  const tables = Object.keys(services[0]?.children ?? {}) as Array<
    keyof ChildRows
  >;
  for (const table of tables) {
    await syncChildRows(
      tx,
      table,
      services.map(({ serviceId, isNew, children }) => ({
        serviceId,
        isNew,
        rows: children[table],
      })),
    );
  }
}

async function appendChanges(
  tx: Knex.Transaction,
  saved: Saved[],
  now: number,
) {
  const rows = saved.flatMap(({ write, serviceId }) =>
    changeRows(write).map(change => ({
      service_id: serviceId,
      at: now,
      type: change.type,
      check_id: change.check_id ?? null,
      from_value: change.from_value ?? null,
      to_value: change.to_value ?? null,
    })),
  );
  for (const portion of chunked(rows)) {
    await tx('readiness_changes').insert(portion);
  }
}
