// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';

/** How a backend begins. */
export interface VictimStart {
  /** `sqlite`, `sqlite:` and a path, or a connection string. */
  database: string;
  entities: Entity[];
  config: JsonObject;
  /** Tasks run by themselves, as in a portal; otherwise only when they are told to. */
  isScheduled?: boolean;
  /** Where the clock of the backend stands, milliseconds from now. */
  later?: number;
}

/** What the runner tells the backend process. */
export type Order =
  | { start: VictimStart }
  /** Into the catalog; announced as the catalog module does. */
  | { put: Entity[]; isAnnounced?: boolean }
  | { remove: string[] }
  /** Runs tasks at once, all of them side by side. */
  | { run: string[] }
  /** Moves the clock to so many milliseconds from now. */
  | { later: number }
  | { meter: 'begin' | 'end' }
  /** Every row of every table, as JSON. */
  | { dump: true }
  /** How often the catalog was asked since the last time. */
  | { catalogCalls: true };

/** What was measured between two orders. Memory in bytes, times in milliseconds. */
export interface Measured {
  /** The longest time in which the event loop did nothing else, without the time in which others had the processor. */
  standstill: number;
  /** With that time. */
  latest: number;
  /** Resident, after a garbage collection each. */
  rssBefore: number;
  rssAfter: number;
}
