// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import {
  isLeaseAbandoned,
  releaseLease,
  takeLease,
} from '../database/operations/leases/leases';
import { lastSweep } from '../database/operations/sweeps/lastSweep';
import { reasonOf } from '../database/reasonOf';

const LEASE = 'sweep';

/** A process that was killed keeps the others from sweeping for so long. @internal */
export const LEASE_MS = 60_000;

const RENEWED_EVERY_MS = 15_000;

/** A sweep that is late by so much is not waited for. */
const GRACE_MS = 60_000;

/**
 * Lets one process sweep at a time, and sees to it that one does.
 *
 * @remarks
 * The scheduler runs a task in one process and believes in it until the time limit, half an hour by default. When that
 * process is killed, nobody sweeps until then, and the changes that it had heard of and not taken in yet are lost. So each
 * process sees for itself, every few seconds: it sweeps when the one that did was killed, when no sweep has begun since its own
 * start, and when one is overdue. A short lease, renewed while sweeping, keeps two from doing so at once.
 * @internal
 */
export class SweepTurns {
  private readonly holder = randomUUID();
  private readonly startedAt: number;
  private hasCaughtUp = false;

  constructor(
    private readonly options: {
      knex: Knex;
      now: () => number;
      logger: LoggerService;
      sweep: { run(signal?: AbortSignal): Promise<void> };
      /** Time between two sweeps, in milliseconds; absent when it cannot be told (cron). */
      frequencyMs?: number;
    },
  ) {
    this.startedAt = options.now();
  }

  /** Sweeps, unless somebody does already. Never throws. */
  async run(signal?: AbortSignal): Promise<void> {
    try {
      await this.sweepAlone(signal);
    } catch (error) {
      this.warn('Could not begin a sweep', error);
    }
  }

  /** Sweeps if that is needed and nobody else does. Never throws. */
  async sweepIfNeeded(signal?: AbortSignal): Promise<void> {
    try {
      if (await this.isNeeded()) {
        await this.sweepAlone(signal);
      }
    } catch (error) {
      this.warn('Could not see whether a sweep is due', error);
    }
  }

  private async isNeeded(): Promise<boolean> {
    const { knex, frequencyMs } = this.options;
    const now = this.options.now();
    if (await isLeaseAbandoned(knex, { name: LEASE, now })) {
      return true;
    }
    const last = await lastSweep(knex, { now });
    // A clock that was set back since makes the start one to come.
    const start = Math.min(this.startedAt, now);
    this.hasCaughtUp ||= last !== undefined && last >= start;
    return (
      !this.hasCaughtUp ||
      (frequencyMs !== undefined &&
        now - (last ?? start) > frequencyMs + GRACE_MS)
    );
  }

  private async sweepAlone(signal?: AbortSignal): Promise<void> {
    const { knex, now, sweep } = this.options;
    const lease = { name: LEASE, holder: this.holder, lasts: LEASE_MS };
    const take = () => takeLease(knex, { ...lease, now: now() });
    if (!(await take())) {
      return;
    }
    const renewal = setInterval(() => {
      take().catch(error => this.warn('Could not renew a lease', error));
    }, RENEWED_EVERY_MS);
    renewal.unref();
    try {
      await sweep.run(signal);
    } finally {
      clearInterval(renewal);
      await releaseLease(knex, lease);
    }
  }

  private warn(what: string, error: unknown): void {
    this.options.logger.warn(`${what}: ${reasonOf(error)}`);
  }
}
