// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { parseAllDocuments } from 'yaml';
import { isTooMuch } from './isTooMuch';

const MOST_DOCUMENTS = 200;

/** In which line of its file the document of an object begins. */
const lines = new WeakMap<object, number>();

/** In which line of its file the document of a parsed object begins; 1 for what was made here. @internal */
export function firstLineOf(object: object): number {
  return lines.get(object) ?? 1;
}

/** @internal */
export interface ParsedDocuments {
  /** The maps; what cannot be read is left out. */
  objects: Record<string, any>[];
  /** It was not parsed: what it says is not known. */
  isTooMuch: boolean;
}

/** Reads the maps of a YAML file, within bounds. Throws nothing. @internal */
export function readDocuments(text: string): ParsedDocuments {
  const objects: Record<string, any>[] = [];
  if (isTooMuch(text)) {
    return { objects, isTooMuch: true };
  }
  try {
    const documents = parseAllDocuments(text, {
      uniqueKeys: false,
      logLevel: 'silent',
    });
    let line = 1;
    let counted = 0;
    for (const document of [...documents].slice(0, MOST_DOCUMENTS)) {
      const start: number = (document as any).range?.[0] ?? counted;
      for (; counted < start; counted++) {
        line += text.charCodeAt(counted) === 0x0a ? 1 : 0;
      }
      if ('errors' in document && document.errors.length > 0) {
        continue;
      }
      // Aliases of aliases can be made to grow without end
      const value = (document as any).toJS({ maxAliasCount: 100 });
      const items =
        value?.kind === 'List' && Array.isArray(value.items)
          ? value.items
          : [value];
      for (const item of items) {
        if (typeof item === 'object' && item !== null && !Array.isArray(item)) {
          objects.push(item);
          lines.set(item, line);
        }
      }
    }
    return { objects, isTooMuch: documents.length > MOST_DOCUMENTS };
  } catch {
    return { objects, isTooMuch: false };
  }
}

/** The maps of a YAML file; what cannot be read is left out. @internal */
export function parseDocuments(text: string): Record<string, any>[] {
  return readDocuments(text).objects;
}
