// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../../RepositoryFile';
import { nameIn } from '../kubernetes';
import { lineOfKey } from '../lineOf';
import { firstLineOf, readDocuments } from '../parseDocuments';
import { parse } from 'yaml';
import { isTooMuch } from '../isTooMuch';
import type { Place } from '../types';
import type { Json } from '../../isMap';

/** Patches of one kustomization; real ones have some tens. */
const MOST_PATCHES = 500;

/** Keys under which manifests write how many there are. @internal */
export const COUNT_KEYS = ['replicas', 'minReplicas', 'minReplicaCount'];

/** A change to some objects. @internal */
export interface Patch {
  /** Of the file that says it. */
  path: string;
  target: { kind?: string; name?: string; labels?: Map<string, string> };
  /** Besides what the target says. */
  kinds?: RegExp;
  /** What kind of object it is for, when the target does not say. */
  standsFor?: string;
  /** A strategic-merge patch. */
  merge?: Json;
  /** A JSON patch. */
  operations?: unknown[];
  isDeletion?: boolean;
  countedAt: () => Place;
}

function listOf(value: unknown): any[] {
  return Array.isArray(value) ? value : [];
}

/** Names of targets are expressions; `.*` and plain names are all that is read, whatever else may mean anything. */
function isNamed(name: string, pattern: string): boolean {
  const plain = pattern.replace(/^\^|\$$/g, '');
  const [head, ...tail] = plain.split('.*');
  return tail.length === 0
    ? name === plain
    : name.startsWith(head) && name.endsWith(tail[tail.length - 1]);
}

/** Whether a patch is for an object. @internal */
export function isSelected(object: Json, { target, kinds }: Patch): boolean {
  const { kind, metadata } = object;
  const labels = metadata?.labels;
  return (
    (target.kind === undefined || target.kind === kind) &&
    (kinds === undefined || kinds.test(nameIn(kind))) &&
    (target.name === undefined ||
      isNamed(nameIn(metadata?.name), target.name)) &&
    [...(target.labels ?? [])].every(([key, value]) => labels?.[key] === value)
  );
}

function labelsOf(selector: unknown): Map<string, string> | undefined {
  return typeof selector === 'string'
    ? new Map(
        selector
          .split(',')
          .map(part => part.trim().split('='))
          .filter(parts => parts.length === 2)
          .map(([key, value]) => [key, value]),
      )
    : undefined;
}

interface Written {
  path: string;
  text: string;
  /** The whole of the file, when the text is only a part of it. */
  around?: string;
}

/** Lines that are compared to find a part in its file. */
const MOST_COMPARED = 20;

/** The place of a line of a text that may be a part of a file. */
function placeIn({ path, text, around }: Written, line?: number): Place {
  if (line === undefined) {
    return { path };
  }
  if (around === undefined) {
    return { path, line };
  }
  const own = text
    .split('\n')
    .slice(0, MOST_COMPARED)
    .map(one => one.trim());
  const all = around.split('\n');
  const before = all.findIndex((_, at) =>
    own.every((one, index) => one === '' || all[at + index]?.trim() === one),
  );
  return { path, ...(before !== -1 && { line: before + line }) };
}

/** Whether the first line that says something begins a list. */
function isList(text: string): boolean {
  const first = text
    .split('\n', MOST_COMPARED)
    .map(line => line.trim())
    .find(line => line !== '' && line !== '---' && !line.startsWith('#'));
  return first !== undefined && /^(?:-(?:\s|$)|\[)/.test(first);
}

/** One text may hold several strategic patches, or the operations of a JSON patch. */
function patchesIn(written: Written, target: Json | undefined) {
  const { path, text } = written;
  const found: Patch[] = [];
  const selector = target && {
    ...(typeof target.kind === 'string' && { kind: target.kind }),
    ...(typeof target.name === 'string' && { name: target.name }),
    labels: labelsOf(target.labelSelector),
  };
  if (isList(text)) {
    const operations = isTooMuch(text) ? undefined : readList(text);
    if (operations && selector) {
      found.push({
        path,
        target: selector,
        operations,
        countedAt: () => {
          const lines = text.split('\n');
          const at = lines.findIndex(line =>
            /[rR]eplicas|ReplicaCount/.test(line),
          );
          return placeIn(written, lineOfKey(text, ['value'], Math.max(1, at)));
        },
      });
    }
    return found;
  }
  for (const object of readDocuments(text).objects) {
    const own = {
      ...(typeof object.kind === 'string' && { kind: object.kind }),
      ...(typeof object.metadata?.name === 'string' && {
        name: object.metadata.name,
      }),
    };
    const { kind, apiVersion, metadata, ...rest } = object;
    const { name, ...about } = metadata ?? {};
    found.push({
      path,
      target: selector ?? own,
      ...(own.kind && { standsFor: own.kind }),
      // The name in a patch with a target is none
      merge: {
        ...rest,
        ...(Object.keys(about).length > 0 && { metadata: about }),
      },
      isDeletion: object.$patch === 'delete',
      countedAt: () =>
        placeIn(written, lineOfKey(text, COUNT_KEYS, firstLineOf(object))),
    });
  }
  return found;
}

function readList(text: string): unknown[] | undefined {
  try {
    const value = parse(text, { logLevel: 'silent', maxAliasCount: 100 });
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The patches of a kustomization, in their order; also of a Flux Kustomization or the kustomize part of an Application, which are
 * written alike.
 * @param fileOf - finds a file that it refers to
 * @internal
 */
export function patchesOf(
  { path, text, object }: { path: string; text: string; object: Json },
  fileOf: (reference: string) => RepositoryFile | undefined,
): Patch[] {
  const written = (
    inline: unknown,
    reference: unknown,
  ): Written | undefined => {
    if (typeof inline === 'string') {
      return { path, text: inline, around: text };
    }
    const file = typeof reference === 'string' ? fileOf(reference) : undefined;
    return file && { path: file.path, text: file.text };
  };
  const found: Patch[] = [];
  const add = (one: Written | undefined, target?: Json) => {
    if (one) {
      for (const patch of patchesIn(one, target)) {
        found.push(patch);
      }
    }
  };
  for (const one of listOf(object.patchesStrategicMerge)) {
    const isInline = typeof one === 'string' && one.includes('\n');
    add(written(isInline ? one : undefined, one));
  }
  for (const one of [
    ...listOf(object.patches),
    ...listOf(object.patchesJson6902),
  ].slice(0, MOST_PATCHES)) {
    // Before 2.1, a list of paths
    const entry = typeof one === 'string' ? { path: one } : one ?? {};
    add(written(entry.patch, entry.path), entry.target);
  }
  return found;
}
