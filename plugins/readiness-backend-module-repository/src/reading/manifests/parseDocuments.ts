// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { parseAllDocuments } from 'yaml';

const MOST_DOCUMENTS = 200;
/** The parser takes seconds for a long line that is wrong, and for hundreds of thousands of lines. */
const LONGEST_LINE = 20_000;
const MOST_LINES = 20_000;

function isTooMuch(text: string): boolean {
  const lines = text.split('\n');
  return (
    lines.length > MOST_LINES || lines.some(line => line.length > LONGEST_LINE)
  );
}

/** The maps of a YAML file; what cannot be read is left out. @internal */
export function parseDocuments(text: string): Record<string, any>[] {
  const found: Record<string, any>[] = [];
  if (isTooMuch(text)) {
    return found;
  }
  try {
    const documents = parseAllDocuments(text, {
      uniqueKeys: false,
      logLevel: 'silent',
    });
    for (const document of [...documents].slice(0, MOST_DOCUMENTS)) {
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
          found.push(item);
        }
      }
    }
  } catch {
    return found;
  }
  return found;
}
