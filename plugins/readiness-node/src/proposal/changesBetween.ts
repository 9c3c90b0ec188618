// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  editAnnotations,
  readFileAnnotations,
} from 'backstage-plugin-readiness-edit';

/** Annotations that differ, by key. @internal */
export interface FileChanges {
  set: Record<string, string>;
  remove: string[];
}

/**
 * What one text of a catalog file changed in the annotations of an entity, if it changed nothing else: then the same can
 * be done to another text. `undefined` if it did anything that an edit by Readiness would not do.
 * @internal
 */
export function changesBetween(options: {
  before: string;
  after: string;
  entityRef: string;
}): FileChanges | undefined {
  const { before, after, entityRef } = options;
  try {
    const old = readFileAnnotations({ text: before, entityRef });
    const now = readFileAnnotations({ text: after, entityRef });
    const changed = [...now].filter(([key, value]) => old.get(key) !== value);
    const changes = {
      set: Object.fromEntries(changed),
      remove: [...old.keys()].filter(key => !now.has(key)),
    };
    const { text } = editAnnotations({ text: before, entityRef, ...changes });
    return text === after ? changes : undefined;
  } catch {
    return undefined;
  }
}
