// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';

const DAY_MS = 24 * 60 * 60 * 1000;
const STATES = [
  'granted',
  'granted',
  'granted',
  'requested',
  'refused',
  'revoked',
  'expired',
];

/** A waiver for every second service: three of seven in force, which end within three months, one of seven undecided. */
export async function seedWaivers(knex: Knex, services: number): Promise<void> {
  const now = Date.now();
  const rows: object[] = [];
  for (let index = 0; index < services; index += 2) {
    const state = STATES[(index / 2) % STATES.length];
    const isEnded = !['granted', 'requested'].includes(state);
    rows.push({
      waiver_id: `waiver-${index}`,
      entity_ref: `component:default/service-${index}`,
      checklist_id: 'deploy-new-service',
      check_id: 'load-test',
      section_id: 'load-testing',
      severity: 'required',
      state,
      source: 'api',
      reason: 'The load test is booked for the time after the next release.',
      expires_at: now + (1 + (index % 90)) * DAY_MS,
      requested_by: `user:default/user-${index % 100}`,
      requested_at: now - (index % 1000) * 1000,
      ...(state !== 'requested' && {
        decided_by: 'user:default/ops',
        decided_at: now - (index % 500) * 1000,
      }),
      ...(isEnded && { ended_by: 'readiness', ended_at: now }),
      wrong_rule: 0,
      version: 2,
      changed_at: now - (index % 1000) * 1000,
    });
  }
  for (let start = 0; start < rows.length; start += 400) {
    await knex('readiness_waivers').insert(rows.slice(start, start + 400));
  }
}
