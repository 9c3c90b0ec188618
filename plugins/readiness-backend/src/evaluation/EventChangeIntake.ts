// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  ENTITY_CHANGED_TOPIC,
  type EntityChangedPayload,
} from 'backstage-plugin-readiness-common';
import { reasonOf } from '../database/reasonOf';
import type { ReadinessMetrics } from './metrics';
import type { CatalogErrors } from '../catalog/catalogErrors/CatalogErrors';
import type { ChangeIntake } from './ChangeIntake';
import { takeChanges } from './takeChanges';
import type { ScoreRefsOptions } from './evaluateRefs';

/**
 * The event comes before the catalog has put the entity together, so the first look often finds nothing new: look again
 * after these waits, about 20 seconds in all, then leave it to the sweep.
 */
const RETRY_AFTER_MS = [400, 700, 1_000, 1_500, 2_500, 5_000, 10_000];

interface Pending {
  collections: number;
  /** By the time that timers keep: the clock only judges, and may stand still. */
  dueAt: number;
}

/** {@link ChangeIntake} by the events that our catalog module publishes. @internal */
export class EventChangeIntake implements ChangeIntake {
  private readonly pending = new Map<string, Pending>();
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly options: ScoreRefsOptions & {
      catalogErrors: CatalogErrors;
      events: EventsService;
      metrics: ReadinessMetrics;
      logger: LoggerService;
      /** Changes that come within this time are taken together. */
      debounceMs: number;
    },
  ) {}

  async start(): Promise<void> {
    await this.options.events.subscribe({
      id: 'readiness-change-intake',
      topics: [ENTITY_CHANGED_TOPIC],
      onEvent: async ({ eventPayload }) => {
        const { entityRef } = eventPayload as Partial<EntityChangedPayload>;
        if (typeof entityRef === 'string') {
          this.note(entityRef.toLowerCase(), 0);
        }
      },
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.working;
  }

  private note(entityRef: string, collections: number): void {
    const wait =
      collections === 0
        ? this.options.debounceMs
        : RETRY_AFTER_MS[collections - 1];
    this.pending.set(entityRef, {
      collections,
      dueAt: performance.now() + wait,
    });
    this.schedule();
  }

  private schedule(): void {
    if (this.stopped || this.pending.size === 0) {
      return;
    }
    let next = Number.POSITIVE_INFINITY;
    for (const { dueAt } of this.pending.values()) {
      next = Math.min(next, dueAt);
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      // One batch at a time: two would only get into each other's way.
      this.working = this.working.then(() => this.take());
    }, Math.max(0, Math.ceil(next - performance.now())));
    this.timer.unref?.();
  }

  private async take(): Promise<void> {
    const now = performance.now();
    const due = [...this.pending].filter(([, { dueAt }]) => dueAt <= now);
    for (const [entityRef] of due) {
      this.pending.delete(entityRef);
    }
    try {
      const { unchanged } = await takeChanges(
        due.map(([entityRef]) => entityRef),
        this.options,
      );
      this.options.metrics.changesTaken(due.length - unchanged.length);
      const collections = new Map(
        due.map(([ref, pending]) => [ref, pending.collections]),
      );
      for (const entityRef of unchanged) {
        const looked = collections.get(entityRef)! + 1;
        // A newer event of the same entity has its own looks.
        if (looked <= RETRY_AFTER_MS.length && !this.pending.has(entityRef)) {
          this.note(entityRef, looked);
        }
      }
    } catch (error) {
      this.options.logger.warn(
        `Could not take in changes of the catalog, the next sweep will: ${reasonOf(
          error,
        )}`,
      );
    }
    this.schedule();
  }
}
