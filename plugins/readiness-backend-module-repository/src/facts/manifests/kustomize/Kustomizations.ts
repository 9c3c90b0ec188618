// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../../RepositoryFile';
import { nameIn } from '../kubernetes';
import { lineOfKey } from '../lineOf';
import { firstLineOf, readDocuments } from '../parseDocuments';
import type { Place } from '../types';
import { applyJsonPatch, mergeStrategic } from './applyPatch';
import { resolvePath } from './paths';
import { COUNT_KEYS, isSelected, patchesOf, type Patch } from './patches';

const KUSTOMIZATION = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
/** Real repositories lay three or four over each other. */
const DEEPEST = 12;
const MOST_OBJECTS = 2_000;
/** Objects of all kustomizations together. */
const MOST_RENDERED = 20_000;
/** Patches times the objects that they are held against, of a repository. */
const MOST_STEPS = 200_000;

/** An object as a kustomization gives it out. @internal */
export interface Rendered {
  object: Record<string, any>;
  /** The file that it is written in. */
  path: string;
  /** Where the number of its instances was written last. */
  countedAt?: () => Place;
}

const COUNTED =
  /^(?:Deployment|StatefulSet|ReplicaSet|Rollout|ReplicationController)$/;

interface Kustomization {
  folder: string;
  path: string;
  text: string;
  object: Record<string, any>;
}

function listOf(value: unknown): any[] {
  return Array.isArray(value) ? value : [];
}

function countIn({ spec }: Record<string, any>): unknown {
  return spec?.replicas ?? spec?.minReplicas ?? spec?.minReplicaCount;
}

/**
 * The kustomizations of a repository, resolved as kustomize does: resources, bases and components by their paths, then patches
 * and counts. What lies elsewhere is left out.
 * @internal
 */
export class Kustomizations {
  /** A folder of which more is deployed than could be followed. */
  unread: string | undefined;
  private readonly byFolder = new Map<string, Kustomization>();
  private readonly byPath = new Map<string, RepositoryFile>();
  private readonly rendered = new Map<string, Rendered[]>();
  /** Folders of kustomizations that another one refers to. */
  private readonly referred = new Map<string, Set<string>>();
  private readonly used = new Set<string>();
  private readonly parsed = new Map<string, Record<string, any>[]>();
  private steps = 0;
  private given = 0;

  constructor(files: RepositoryFile[]) {
    const own = files.filter(({ path }) => KUSTOMIZATION.test(path));
    if (own.length === 0) {
      return;
    }
    for (const file of files) {
      this.byPath.set(file.path, file);
    }
    for (const { path, text } of own) {
      const [object] = this.objectsOf(path);
      const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
      if (object) {
        this.byFolder.set(folder, { folder, path, text, object });
      }
    }
    for (const one of this.byFolder.values()) {
      this.follow(one);
    }
  }

  /** Folders that nothing in the repository refers to, apart from components. */
  get roots(): string[] {
    return [...this.byFolder.values()]
      .filter(
        ({ folder, object }) =>
          object.kind !== 'Component' && !this.referred.has(folder),
      )
      .map(({ folder }) => folder);
  }

  /** Folders that others refer to, with those. */
  get bases(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.referred;
  }

  has(folder: string): boolean {
    return this.byFolder.has(folder);
  }

  pathOf(folder: string): string {
    return this.byFolder.get(folder)!.path;
  }

  /** Whether a file is a kustomization, or part of one, and so says nothing alone. */
  uses(path: string): boolean {
    return this.used.has(path);
  }

  /** What a kustomization of a folder gives out. */
  render(folder: string, depth = 0): Rendered[] {
    const known = this.rendered.get(folder);
    const one = this.byFolder.get(folder);
    if (known || !one || depth > DEEPEST) {
      this.unread ??= depth > DEEPEST ? one?.path : undefined;
      return known ?? [];
    }
    // Whoever comes here again has gone around in a circle
    this.rendered.set(folder, []);
    if (this.given > MOST_RENDERED) {
      this.unread ??= one.path;
      return [];
    }
    const objects = this.renderResources(one, depth);
    this.given += objects.length;
    const result = this.applyTo(objects, one, depth);
    this.rendered.set(folder, result);
    return result;
  }

  /** Lays patches over objects from outside: those of a Flux Kustomization or an Argo CD Application. */
  patched(objects: Rendered[], patches: Patch[]): Rendered[] {
    return patches.reduce<Rendered[]>(
      (some, patch) => this.applyPatch(some, patch),
      objects,
    );
  }

  private follow(one: Kustomization) {
    const { folder, path, object } = one;
    this.used.add(path);
    const { resources, bases, components } = object;
    for (const reference of [resources, bases, components].flatMap(listOf)) {
      const target = resolvePath(folder, nameIn(reference));
      if (target === undefined) {
        continue;
      }
      if (this.byFolder.has(target)) {
        const others = this.referred.get(target) ?? new Set();
        this.referred.set(target, others.add(folder));
      } else {
        this.used.add(target);
      }
    }
    const read = (reference: string) => this.fileAt(folder, reference);
    for (const { path: from } of patchesOf(one, read)) {
      this.used.add(from);
    }
  }

  private fileAt(folder: string, reference: string) {
    const path = resolvePath(folder, reference);
    return path === undefined ? undefined : this.byPath.get(path);
  }

  private objectsOf(path: string): Record<string, any>[] {
    const known = this.parsed.get(path);
    const file = this.byPath.get(path);
    if (known || !file) {
      return known ?? [];
    }
    const { objects, isTooMuch } = readDocuments(file.text);
    this.unread ??= isTooMuch ? path : undefined;
    this.parsed.set(path, objects);
    return objects;
  }

  private renderResources(
    { folder, object }: Kustomization,
    depth: number,
  ): Rendered[] {
    const found: Rendered[] = [];
    for (const reference of [object.resources, object.bases].flatMap(listOf)) {
      const target = resolvePath(folder, nameIn(reference));
      if (target === undefined) {
        continue;
      }
      const below = this.byFolder.has(target)
        ? this.render(target, depth + 1)
        : this.objectsOf(target).map(one => ({
            object: one,
            path: target,
            countedAt: this.countIn(target, firstLineOf(one)),
          }));
      if (found.length + below.length > MOST_OBJECTS) {
        this.unread ??= target;
        break;
      }
      for (const one of below) {
        found.push(one);
      }
    }
    return found;
  }

  private countIn(path: string, line: number): () => Place {
    return () => {
      const { text } = this.byPath.get(path)!;
      const at = lineOfKey(text, COUNT_KEYS, line);
      return { path, ...(at !== undefined && { line: at }) };
    };
  }

  private applyTo(
    objects: Rendered[],
    one: Kustomization,
    depth: number,
  ): Rendered[] {
    const { folder, object } = one;
    let result = objects;
    for (const reference of listOf(object.components)) {
      const target = resolvePath(folder, nameIn(reference));
      const component =
        target === undefined ? undefined : this.byFolder.get(target);
      if (component && depth < DEEPEST) {
        const added = this.renderResources(component, depth + 1);
        result = this.applyTo([...result, ...added], component, depth + 1);
      }
    }
    const read = (reference: string) => this.fileAt(folder, reference);
    result = this.patched(result, patchesOf(one, read));
    const counts = this.countsOf(object.replicas, one.path, one.text);
    result = this.patched(result, counts);
    return typeof object.namespace === 'string'
      ? result.map(rendered => ({
          ...rendered,
          object: {
            ...rendered.object,
            metadata: {
              ...rendered.object.metadata,
              namespace: object.namespace,
            },
          },
        }))
      : result;
  }

  /** Counts that are written as `name` and `count`, as patches. */
  countsOf(counts: unknown, path: string, text: string): Patch[] {
    return listOf(counts).map(
      (one: any): Patch => ({
        path,
        target: { name: nameIn(one?.name) },
        merge: { spec: { replicas: one?.count } },
        countedAt: () => {
          const named = text
            .split('\n')
            .findIndex(line => line.includes(nameIn(one?.name)));
          const line = lineOfKey(text, ['count'], Math.max(1, named + 1));
          return { path, ...(line !== undefined && { line }) };
        },
        // Nothing else has a number that is called so
        kinds: COUNTED,
        standsFor: 'Deployment',
      }),
    );
  }

  /** One that has no object here lays over one that lies elsewhere: what it says stands for itself. */
  private applyPatch(objects: Rendered[], patch: Patch): Rendered[] {
    this.steps += objects.length + 1;
    if (this.steps > MOST_STEPS) {
      this.unread ??= patch.path;
      return objects;
    }
    let hasTarget = false;
    const result: Rendered[] = [];
    for (const one of objects) {
      if (!isSelected(one.object, patch)) {
        result.push(one);
        continue;
      }
      hasTarget = true;
      if (patch.isDeletion) {
        continue;
      }
      const object = patch.operations
        ? applyJsonPatch(one.object, patch.operations)
        : mergeStrategic(one.object, patch.merge);
      const isCounted = countIn(object) !== countIn(one.object);
      const saysSo =
        isCounted || (patch.merge && countIn(patch.merge) !== undefined);
      result.push({
        object,
        path: one.path,
        countedAt: saysSo ? patch.countedAt : one.countedAt,
      });
    }
    const kind = patch.target.kind ?? patch.standsFor;
    if (!hasTarget && kind && patch.target.name && !patch.isDeletion) {
      const bare = { kind, metadata: { name: patch.target.name }, spec: {} };
      result.push({
        object: patch.operations
          ? applyJsonPatch(bare, patch.operations)
          : mergeStrategic(bare, patch.merge),
        path: patch.path,
        countedAt: patch.countedAt,
      });
    }
    return result;
  }
}
