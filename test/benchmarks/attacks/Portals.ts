// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import { freshDatabase } from '../freshDatabase';
import { Arena, pathOf } from './Arena';
import type { Attack, DatabaseName } from './Attack';
import { Victim } from './victim/Victim';
import type { World } from './world/World';

interface Shared {
  arena: Arena;
  drop: () => Promise<void>;
}

/** The portals that are attacked: one a database, as long as it lives, and those that attacks want for themselves. */
export class Portals {
  private readonly shared = new Map<DatabaseName, Shared>();
  private readonly own = new Map<Arena, () => Promise<void>>();
  private readonly victims = new Set<Victim>();
  private readonly folder = mkdtempSync(join(tmpdir(), 'readiness-portals-'));
  private started = 0;

  constructor(private readonly world: World) {}

  /** A portal that has started, has collected everything once, and has come to rest. */
  async arena(attack: Attack, database: DatabaseName): Promise<Arena> {
    if (attack.own) {
      const { arena: first, drop } = await this.start(database, attack.own);
      const arena = first.next();
      this.own.set(arena, drop);
      return arena;
    }
    let shared = this.shared.get(database);
    if (!shared) {
      shared = await this.start(database, {});
      this.shared.set(database, shared);
    }
    return shared.arena.next();
  }

  /** After a case. One that is not clean is not used again. */
  async release(arena: Arena, { isClean }: { isClean: boolean }) {
    const shared = this.shared.get(arena.database as DatabaseName);
    if (shared?.arena.victim === arena.victim) {
      if (isClean) {
        await arena.cleanUp();
        shared.arena.later = arena.later;
        return;
      }
      this.shared.delete(arena.database as DatabaseName);
      await this.give(arena, shared.drop);
      return;
    }
    const drop = this.own.get(arena);
    this.own.delete(arena);
    await this.give(arena, drop);
  }

  /** Everything that was started, and what that has started. */
  async stop(): Promise<void> {
    for (const { arena, drop } of this.shared.values()) {
      await this.give(arena, drop);
    }
    for (const [arena, drop] of this.own) {
      await this.give(arena, drop);
    }
    for (const victim of this.victims) {
      await victim.kill();
      victim.killChildren();
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async give(arena: Arena, drop?: () => Promise<void>) {
    await arena.victim.kill();
    arena.victim.killChildren();
    await drop?.();
  }

  private async start(
    name: DatabaseName,
    { config, isFile }: NonNullable<Attack['own']>,
  ): Promise<Shared> {
    const fresh =
      isFile && name === 'sqlite'
        ? {
            database: `sqlite:${join(this.folder, `${++this.started}.db`)}`,
            drop: async () => {},
          }
        : await freshDatabase(name);
    const all = merge(
      this.world.config(),
      config?.(this.folder, this.world) ?? {},
    );
    const startVictim: Arena['startVictim'] = async (options = {}) => {
      const victim = await Victim.start({
        database: fresh.database,
        config: all,
        ...options,
        entities: options.entities ?? this.world.honest.change(),
      });
      this.victims.add(victim);
      return victim;
    };
    const arena = new Arena(
      await startVictim(),
      this.world,
      name,
      this.folder,
      fresh.database,
      startVictim,
    );
    await warmUp(arena);
    return { arena, drop: fresh.drop };
  }
}

/** Each way is gone once, so that no case pays for what is loaded and compiled the first time. */
async function warmUp(arena: Arena): Promise<void> {
  const { honest } = arena.world;
  for (let turn = 0; turn < 2; turn++) {
    const entities: Entity[] = honest.change();
    await arena.victim.ask({ put: entities });
    await arena.sweep();
    await arena.round();
    const service = pathOf(honest.refs[0]);
    for (const path of [
      '/services',
      '/services.csv',
      '/summary',
      '/checklists',
      '/problems',
      '/inventory/persistence',
      ...['', '/brief.md', '/history'].map(rest => service + rest),
    ]) {
      await arena.request(path);
    }
    await arena.request(`${service}/refresh`, { method: 'POST' });
    await arena.request('/evaluations', { body: { entity: entities[0] } });
  }
}

function merge(left: JsonObject, right: JsonObject): JsonObject {
  const merged = { ...left };
  for (const [key, value] of Object.entries(right)) {
    const before = merged[key];
    const areMaps = [before, value].every(
      one => typeof one === 'object' && one !== null && !Array.isArray(one),
    );
    merged[key] = areMaps
      ? merge(before as JsonObject, value as JsonObject)
      : value;
  }
  return merged;
}
