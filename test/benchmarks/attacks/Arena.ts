// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { setTimeout as sleep } from 'node:timers/promises';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { ServiceDetail } from 'backstage-plugin-readiness-common';
import { type Arrival, ask, type Question } from './ask';
import type { VictimStart } from './victim/orders';
import type { Victim } from './victim/Victim';
import { refOf } from './world/Honest';
import type { World } from './world/World';

export const PROVIDERS = ['repository', 'health'];
export const SWEEP = 'readiness-sweep';
export const ROUND = PROVIDERS.map(
  provider => `readiness-evidence-${provider}`,
);
const BETWEEN_ROUNDS_MS = 16 * 60_000;

/** What an attack has at hand, and what it has found. */
export class Arena {
  /** What went wrong, each in a few words. */
  readonly failures: string[] = [];
  /** What happened, in a few words. */
  readonly notes: string[] = [];
  /** Whether everything has been collected since the honest services changed. */
  isCollected = false;
  /** Where the clock of the backend stands, milliseconds from now. */
  later = 0;
  private readonly hostile = new Set<string>();
  private roundBegan = 0;

  constructor(
    public victim: Victim,
    readonly world: World,
    readonly database: string,
    /** For files of portals. */
    readonly folder: string,
    /** Where its tables are. */
    readonly databaseUrl: string,
    /** Another backend on the same database; without one that is given up for it. */
    readonly startVictim: (options?: Partial<VictimStart>) => Promise<Victim>,
  ) {}

  /** For the next case on the same portal. */
  next(): Arena {
    const { victim, world, database, folder, databaseUrl, startVictim } = this;
    const next = new Arena(
      victim,
      world,
      database,
      folder,
      databaseUrl,
      startVictim,
    );
    next.later = this.later;
    return next;
  }

  /** False is a failure. */
  expect(isSo: boolean, otherwise: string): void {
    if (!isSo && !this.failures.includes(otherwise)) {
      this.failures.push(otherwise);
    }
  }

  note(what: string): void {
    this.notes.push(what);
  }

  /** Asks the API. An answer of 5xx or none at all is a failure, unless it is expected. */
  async request(
    path: string,
    options: Question & { isFailureAllowed?: boolean } = {},
  ): Promise<Arrival> {
    const { victim } = this;
    const arrival = await ask(victim.address + path, {
      authorization: mockCredentials.user.header(),
      ...options,
    });
    if (!options.isFailureAllowed && !victim.end) {
      const shown = path.split('?')[0].slice(0, 60);
      this.expect(arrival.status < 500, `${arrival.status} for ${shown}`);
      this.expect(arrival.status > 0, `no whole answer to ${shown}`);
    }
    return arrival;
  }

  async detail(entityRef: string): Promise<ServiceDetail | undefined> {
    const { status, body } = await this.request(pathOf(entityRef));
    return status === 200 ? JSON.parse(body) : undefined;
  }

  /** Puts entities into the catalog, until the case is over. */
  async put(...entities: Entity[]): Promise<void> {
    entities.forEach(entity => this.hostile.add(refOf(entity)));
    await this.victim.ask({ put: entities });
  }

  async sweep(): Promise<void> {
    await this.victim.ask({ run: [SWEEP] });
  }

  async setClock(later: number): Promise<void> {
    this.later = later;
    await this.victim.ask({ later });
  }

  /** Everything is due and collected; false when that takes longer than there is patience for. */
  async round({ patience = 45 } = {}): Promise<boolean> {
    await this.setClock(this.later + BETWEEN_ROUNDS_MS);
    this.roundBegan = Date.now() + this.later;
    this.isCollected = true;
    const over = new AbortController();
    const isDone = await Promise.race([
      this.victim.ask({ run: ROUND }).then(() => true),
      sleep(patience * 1000, false, { signal: over.signal }).catch(() => false),
    ]);
    over.abort();
    this.expect(isDone, `the round was not over after ${patience} s`);
    return isDone;
  }

  /** Of the honest services, those that were evaluated with their newest answer and collected in the last round. */
  async honestDone(): Promise<{ done: number; of: number }> {
    const { refs, usage } = this.world.honest;
    let done = 0;
    for (const ref of refs) {
      const detail = await this.detail(ref);
      const check = detail?.checks.find(one => one.check === 'initial-usage');
      const collected = (detail?.evidence ?? []).filter(
        ({ lastAt, facts, error }) =>
          lastAt !== undefined &&
          Date.parse(lastAt) >= this.roundBegan - 1_000 &&
          error === undefined &&
          facts.length > 0,
      );
      if (
        check?.answer?.text === usage &&
        collected.length === PROVIDERS.length
      ) {
        done += 1;
      }
      await this.expectWholeHistory(ref, usage);
    }
    return { done, of: refs.length };
  }

  /** Each change of an answer in the history begins where the one before has ended, and the last is what is true now. */
  async expectWholeHistory(entityRef: string, now: string): Promise<void> {
    const path = `${pathOf(entityRef)}/history?limit=200`;
    const { status, body } = await this.request(path);
    if (status !== 200) {
      return;
    }
    const changes: {
      type: string;
      check?: string;
      from?: string;
      to?: string;
    }[] = JSON.parse(body).items.filter(
      (item: { type: string; check?: string }) =>
        item.type === 'answer' && item.check === 'initial-usage',
    );
    changes.forEach(({ from, to }, index) => {
      const next = index === 0 ? now : changes[index - 1].from;
      this.expect(to === next, `a change of ${entityRef} is lost or doubled`);
      this.expect(from !== to, `a change of ${entityRef} changes nothing`);
    });
  }

  /** Takes out of the catalog what the attack has put there. */
  async cleanUp(): Promise<void> {
    if (this.hostile.size > 0) {
      await this.victim.ask({ remove: [...this.hostile] });
      await this.sweep();
    }
  }
}

/** Of a service in the API. */
export function pathOf(entityRef: string): string {
  const [kind, rest] = entityRef.split(':');
  return `/services/${kind}/${rest}`;
}
