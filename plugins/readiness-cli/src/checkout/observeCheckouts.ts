// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import {
  FAILURE_THRESHOLD,
  type ObservedFact,
} from 'backstage-plugin-readiness-common';
import {
  type CheckoutEntity,
  CheckoutReader,
  type CheckoutTree,
} from 'backstage-plugin-readiness-backend-module-repository/checkout';
import type { PreparedEntity } from '../evaluation/prepareEntities';
import { findCheckout } from '../git/findCheckout';
import { originOf } from './originOf';
import { readerFile } from './readerFile';

/** @internal */
export interface CheckoutFacts {
  /** By lower-case ref. */
  facts: Map<string, ObservedFact[]>;
  /** By lower-case ref and fact: the absolute path and the line that show it. */
  places: Map<string, Map<string, { absolutePath: string; line?: number }>>;
  /** By lower-case ref: the absolute path of the folder with its code. */
  folders: Map<string, string>;
  /** Why a checkout could not be read, in sentences. */
  problems: string[];
}

/** The names of the facts that a checkout may tell, and the annotations that are read for it. @internal */
export function createCheckoutReader(): CheckoutReader {
  return new CheckoutReader({ readerFile });
}

/**
 * What the checkouts around the catalog files tell of the entities in them.
 * @param options - `absolutePathOf`: the file of an entity
 * @internal
 */
export async function observeCheckouts(
  prepared: PreparedEntity[],
  options: {
    reader: CheckoutReader;
    absolutePathOf: (entity: PreparedEntity) => string;
    env: Readonly<Record<string, string | undefined>>;
    now: number;
    /** What to read of the checkout with this root instead of its files. */
    base?: { root: string; tree: CheckoutTree };
  },
): Promise<CheckoutFacts> {
  const { reader, absolutePathOf, env, now, base } = options;
  const byRoot = new Map<string, CheckoutEntity[]>();
  for (const one of prepared) {
    const path = base
      ? absolutePathOf(one)
      : await realPathOf(absolutePathOf(one));
    const folder = dirname(path);
    const root = base?.root ?? findCheckout(folder) ?? folder;
    const { item, entity, observedAnswers } = one;
    const entities = byRoot.get(root) ?? [];
    entities.push({
      observed: {
        entityRef: item.entityRef,
        entity,
        answers: observedAnswers,
      },
      file: relative(root, path).split(sep).join('/'),
    });
    byRoot.set(root, entities);
  }
  const facts = new Map<string, ObservedFact[]>();
  const places: CheckoutFacts['places'] = new Map();
  const folders = new Map<string, string>();
  const problems: string[] = [];
  for (const [root, entities] of byRoot) {
    const checkout = { root, origin: await originOf(root, env) };
    const observed = await reader.observe(checkout, entities, {
      now,
      tree: base?.tree,
    });
    if (observed.failed) {
      problems.push(`${root}: ${observed.failed}`);
    }
    for (const [ref, folder] of observed.folders) {
      folders.set(ref, join(root, folder));
    }
    for (const [ref, found] of observed.places) {
      places.set(
        ref,
        new Map(
          [...found].map(([fact, { path, ...place }]) => [
            fact,
            { ...place, absolutePath: join(root, path) },
          ]),
        ),
      );
    }
    for (const [ref, observations] of observed.observations) {
      facts.set(
        ref,
        observations.map(({ fact, value, shown, cannotTell, url }) => ({
          name: fact,
          provider: 'repository',
          target: checkout.origin ?? root,
          ...(value !== undefined && { value }),
          ...(shown !== undefined && { shown }),
          ...(cannotTell !== undefined && { cannotTell }),
          ...(url !== undefined && { url }),
          observedAt: now,
          // The files are what they are; nothing is gained by reading them again
          consecutive: FAILURE_THRESHOLD,
        })),
      );
    }
  }
  return { facts, places, folders, problems };
}

/** Behind links; of a file that is not there yet, that of its folder. */
async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return join(await realpath(dirname(path)), basename(path));
  }
}
