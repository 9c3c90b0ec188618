// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import type { EventsService } from '@backstage/plugin-events-node';
import { durationToMilliseconds } from '@backstage/types';
import {
  ENTITY_CHANGED_TOPIC,
  type EntityChangedPayload,
} from 'backstage-plugin-readiness-common';
import { reasonOf } from '../database/reasonOf';
import type { ReadinessMetrics } from './metrics';
import type { CatalogErrors } from '../catalog/catalogErrors/CatalogErrors';
import { takeChanges } from './takeChanges';
import type { EvaluateRefsOptions } from './evaluateRefs';

const DEFAULT_DEBOUNCE_MS = 500;

/**
 * The event comes before the catalog has stitched the entity, so that the first reading often finds nothing new: read again
 * after these waits, about 20 seconds in all, then leave it to the sweep.
 */
const RETRY_AFTER_MS = [400, 700, 1_000, 1_500, 2_500, 5_000, 10_000];

interface Pending {
  readings: number;
  /** By the time that timers keep: the clock of the plugin may stand still. */
  dueAt: number;
}

/** Learns of changes in the catalog from the events that our catalog module publishes, and has them evaluated. @internal */
export class EventChangeIntake {
  private readonly pending = new Map<string, Pending>();
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly options: EvaluateRefsOptions & {
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

  private note(entityRef: string, readings: number): void {
    const wait =
      readings === 0 ? this.options.debounceMs : RETRY_AFTER_MS[readings - 1];
    this.pending.set(entityRef, {
      readings,
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
      const readings = new Map(
        due.map(([ref, pending]) => [ref, pending.readings]),
      );
      for (const entityRef of unchanged) {
        const next = readings.get(entityRef)! + 1;
        // A newer event of the same entity has its own readings.
        if (next <= RETRY_AFTER_MS.length && !this.pending.has(entityRef)) {
          this.note(entityRef, next);
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

/** `readiness.intake.debounce`, milliseconds. @internal */
export function readDebounce(config: RootConfigService): number {
  const key = 'readiness.intake.debounce';
  return config.has(key)
    ? durationToMilliseconds(readDurationFromConfig(config, { key }))
    : DEFAULT_DEBOUNCE_MS;
}
