// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFile } from 'node:fs/promises';
import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { toShownPath } from '../catalogFiles/toShownPath';
import type { FilePosition } from '../cli/CliError';

/** Where the checks and contradictions of a checklist file stand. @internal */
export interface ChecklistPlaces {
  checks: Map<string, FilePosition>;
  contradictions: Map<string, FilePosition>;
}

/** Reads the places of one file that was read as a checklist before; what it extends is not read. @internal */
export async function placesOf(
  absolutePath: string,
  cwd: string,
): Promise<ChecklistPlaces> {
  const lines = new LineCounter();
  const document = parseDocument(await readFile(absolutePath, 'utf8'), {
    lineCounter: lines,
  });
  const file = toShownPath(absolutePath, cwd);
  const collect = (list: unknown, into: Map<string, FilePosition>) => {
    for (const item of isSeq(list) ? list.items : []) {
      const id = isMap(item) ? item.get('id') : undefined;
      if (typeof id === 'string') {
        const { line, col } = lines.linePos((item as Node).range?.[0] ?? 0);
        into.set(id, { file, line, column: col });
      }
    }
    return into;
  };
  const checks = new Map<string, FilePosition>();
  const sections = document.get('sections');
  for (const section of isSeq(sections) ? sections.items : []) {
    collect(isMap(section) ? section.get('checks') : undefined, checks);
  }
  return {
    checks,
    contradictions: collect(document.get('contradictions'), new Map()),
  };
}
