// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Arena } from '../Arena';
import type { Attack } from '../Attack';
import type { HostedRepository } from '../world/CodeHost';
import { refOf } from '../world/Honest';
import { component, type Files, type World } from '../world/World';

/** An attack by what is in a repository, which is served as a folder, or by the host, or both. */
export interface RepositoryAttack extends Pick<Attack, 'name' | 'what'> {
  files?: () => Files;
  /** By the host in another way; instead of files. */
  remote?: (
    world: World,
  ) => Pick<HostedRepository, 'entries'> | Pick<HostedRepository, 'send'>;
  /** After the files were written as a folder. */
  afterLocal?: (world: World, name: string) => void;
  /** Of the service in the repository. */
  folder?: string;
  /** How long there is patience for a round, seconds. */
  patience?: number;
  /** After everything was collected. */
  check?: (arena: Arena, entityRefs: string[]) => Promise<void>;
}

/** The service of the hostile repository stands beside the honest ones, and all are collected in one round. */
export function repositoryAttack(options: RepositoryAttack): Attack {
  const { name, what, files, remote, folder, patience, check } = options;
  return {
    name,
    what,
    async run(arena) {
      const { world } = arena;
      const entities = [];
      if (files) {
        const text = files();
        const at = world.putLocal(`${name}-folder`, text, folder);
        options.afterLocal?.(world, `${name}-folder`);
        entities.push(component(`${name}-folder`, at));
        if (!remote) {
          const away = world.putRemote(`${name}-host`, text, folder);
          entities.push(component(`${name}-host`, away));
        }
      }
      if (remote) {
        const at = world.putRemote(`${name}-host`, remote(world), folder);
        entities.push(component(`${name}-host`, at));
      }
      await arena.put(...entities);
      await arena.sweep();
      await arena.round({ patience });
      const refs = entities.map(refOf);
      for (const ref of refs) {
        arena.note(`${ref.split('-').at(-1)}: ${await told(arena, ref)}`);
      }
      await check?.(arena, refs);
    },
  };
}

/** What the portal says of a repository, in a few words. */
async function told(arena: Arena, entityRef: string): Promise<string> {
  const detail = await arena.detail(entityRef);
  if (!detail) {
    return 'no such service';
  }
  const collect = detail.evidence?.find(one => one.provider === 'repository');
  if (!collect?.lastAt) {
    return 'not collected';
  }
  if (collect.error) {
    return collect.error.slice(0, 80);
  }
  const license = collect.facts.find(one => one.name === 'repository.license');
  const text = license?.error ?? license?.cannotTell ?? 'read';
  return String(text).slice(0, 80);
}
