// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Document,
  isMap,
  LineCounter,
  parseAllDocuments,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { AnnotationChanges, ChangedLines } from '..';
import type { RandomFile } from './randomFile';

const linesOf = (text: string) => text.split(/(?<=\n)/).filter(Boolean);

/** Does what the changes of an edit say, and throws where the text is another one. @internal */
export function applyChanges(text: string, changes: ChangedLines[]): string {
  const lines = linesOf(text);
  const after: string[] = [];
  let done = 0;
  for (const { line, newLine, removed, added } of changes) {
    after.push(...lines.slice(done, line - 1));
    if (after.length !== newLine - 1) {
      throw new Error(`Line ${newLine} would be line ${after.length + 1}.`);
    }
    const found = lines.slice(line - 1, line - 1 + removed.length);
    if (JSON.stringify(found) !== JSON.stringify(removed)) {
      throw new Error(`Line ${line} is ${found}, not ${removed}.`);
    }
    if (added[0] !== undefined && added[0] === removed[0]) {
      throw new Error(`Line ${line} stays the same.`);
    }
    after.push(...added);
    done = line - 1 + removed.length;
  }
  return [...after, ...lines.slice(done)].join('');
}

/** Applies a unified diff as `patch` does, without any fuzz. @internal */
export function applyDiff(text: string, diff: string): string {
  if (diff === '') {
    return text;
  }
  const lines = linesOf(text);
  const after: string[] = [];
  let done = 0;
  const body = diff
    .replace(/\n\\ No newline at end of file/g, '\u0000')
    .split('\n')
    .map(line => (line.endsWith('\u0000') ? line.slice(0, -1) : `${line}\n`));
  for (const line of body.slice(2, -1)) {
    const [, start, count, newStart] =
      /^@@ -(\d+),(\d+) \+(\d+),\d+ @@\n$/.exec(line) ?? [];
    if (start !== undefined) {
      const first = Number(start) - (count === '0' ? 0 : 1);
      after.push(...lines.slice(done, first));
      done = first;
      if (Number(newStart) - 1 !== after.length && count !== '0') {
        throw new Error(`${line} begins at line ${after.length + 1}.`);
      }
    } else if (line.startsWith('+')) {
      after.push(line.slice(1));
    } else {
      if (lines[done] !== line.slice(1)) {
        throw new Error(`Line ${done + 1} is ${lines[done]}, not ${line}.`);
      }
      if (line.startsWith(' ')) {
        after.push(line.slice(1));
      }
      done += 1;
    }
  }
  return [...after, ...lines.slice(done)].join('');
}

/** The lines that an edit may replace or remove, from what a parser says of the file. @internal */
export function touchedLines(
  { text, index }: RandomFile,
  { set = {}, remove = [] }: AnnotationChanges,
): Set<number> {
  const counter = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: counter,
    logLevel: 'error',
  });
  const lines = new Set<number>();
  const allow = (start: number, end: number, isText = false) => {
    // Blank lines belong to a block of text that keeps them.
    const { length } = isText
      ? text.slice(start, end)
      : text.slice(start, end).trimEnd();
    const last = counter.linePos(start + Math.max(length - 1, 0)).line;
    for (let line = counter.linePos(start).line; line <= last; line += 1) {
      lines.add(line);
    }
  };
  if (!text.endsWith('\n')) {
    // It gets a line break.
    lines.add(counter.linePos(text.length - 1).line);
  }
  const { contents } = documents[index] as Document<YAMLMap>;
  const metadata = contents!.get('metadata') as YAMLMap;
  const pair = metadata.items.find(
    (one: Pair) => String(one.key) === 'annotations',
  ) as Pair<any, any> | undefined;
  const map = pair?.value;
  if (metadata.flow) {
    allow(metadata.range![0], metadata.range![1]);
  } else if (pair && (!isMap(map) || map.flow)) {
    allow(pair.key.range[0], map.range[1]);
  } else if (isMap<any, any>(map)) {
    // The list of nones may go with what it lists.
    const gone = map.items.filter(({ key }) =>
      [...remove, 'readiness/none'].includes(String(key)),
    );
    if (gone.length === map.items.length) {
      allow(pair!.key.range[0], map.range![1]);
    }
    for (const { key, value } of map.items) {
      const name = String(key);
      if (
        name === 'readiness/none' ||
        remove.includes(name) ||
        Object.hasOwn(set, name)
      ) {
        allow(
          key.range[0],
          Math.max(value?.range[1] ?? 0, key.range[1]),
          /^BLOCK/.test(value?.type),
        );
      }
    }
  }
  return lines;
}
