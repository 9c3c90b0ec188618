// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { CustomErrorBase } from '@backstage/errors';
import type { PerUserLimits } from 'backstage-plugin-readiness-node';

/** Somebody has too much going on at once; answered with 429. @internal */
export class TooManyRequestsError extends CustomErrorBase {
  name = 'TooManyRequestsError' as const;
  readonly statusCode = 429;
}

type Work = Exclude<keyof PerUserLimits, 'waiting'>;

interface Turns {
  active: number;
  queue: (() => void)[];
}

/**
 * Lets each user, and each service, have so much of one kind of work going on at once, and so much waiting for it: what one
 * person asks for must not keep the portal from the others. In memory, for this process.
 * @internal
 */
export class TurnsByUser {
  private readonly turns = new Map<string, Turns>();

  constructor(private readonly limits: PerUserLimits) {}

  /** Does something when it is its turn. @throws TooManyRequestsError when too much is waiting already */
  async take<T>(
    work: Work,
    credentials: BackstageCredentials,
    action: () => Promise<T>,
  ): Promise<T> {
    const release = await this.begin(work, credentials, this.limits.waiting);
    try {
      return await action();
    } finally {
      release();
    }
  }

  /** As {@link TurnsByUser.take}, for what goes on until it is released, and does not wait. Release it once. */
  async hold(
    work: Work,
    credentials: BackstageCredentials,
  ): Promise<() => void> {
    return this.begin(work, credentials, 0);
  }

  private async begin(
    work: Work,
    credentials: BackstageCredentials,
    mayWait: number,
  ): Promise<() => void> {
    const key = `${work} ${userOf(credentials)}`;
    const turns = this.turns.get(key) ?? { active: 0, queue: [] };
    this.turns.set(key, turns);
    if (turns.active >= this.limits[work]) {
      if (turns.queue.length >= mayWait) {
        throw new TooManyRequestsError(
          `You have ${turns.active} ${work} going on${
            mayWait > 0 ? ` and ${turns.queue.length} waiting` : ''
          }, which is the limit (readiness.limits.perUser.${
            mayWait > 0 ? 'waiting' : work
          }): try again when they are done`,
        );
      }
      await new Promise<void>(resolve => turns.queue.push(resolve));
    } else {
      turns.active++;
    }
    let isReleased = false;
    return () => {
      if (isReleased) {
        return;
      }
      isReleased = true;
      const next = turns.queue.shift();
      if (next) {
        // Its place goes to the next one.
        next();
      } else if (--turns.active === 0) {
        this.turns.delete(key);
      }
    };
  }
}

function userOf({ principal }: BackstageCredentials): string {
  return JSON.stringify(principal);
}
