// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { linesOf } from './applySplices';
import type { ChangedLines } from './types';

const CONTEXT = 3;

/**
 * The changes as a unified diff, as `diff -u` and Git write it; empty without changes.
 * @param text - the old text
 * @param file - the path in the head of the diff
 * @internal
 */
export function unifiedDiff(
  text: string,
  changes: ChangedLines[],
  file: string,
): string {
  if (changes.length === 0) {
    return '';
  }
  const lines = linesOf(text);
  const parts = [`--- a/${file}\n+++ b/${file}\n`];
  for (let at = 0; at < changes.length; ) {
    const group = [changes[at]];
    at += 1;
    while (
      at < changes.length &&
      changes[at].line - endOf(group[group.length - 1]) <= 2 * CONTEXT
    ) {
      group.push(changes[at]);
      at += 1;
    }
    parts.push(hunk(lines, group));
  }
  return parts.join('');
}

/** The line after the removed ones, from 1. */
function endOf({ line, removed }: ChangedLines): number {
  return line + removed.length;
}

function hunk(lines: string[], group: ChangedLines[]): string {
  const [first] = group;
  const start = Math.max(first.line - CONTEXT, 1);
  const last = group[group.length - 1];
  const end = Math.min(endOf(last) + CONTEXT, lines.length + 1);
  const body: string[][] = [];
  let done = start;
  let added = 0;
  for (const change of group) {
    body.push(
      marked(' ', lines.slice(done - 1, change.line - 1)),
      marked('-', change.removed),
      marked('+', change.added),
    );
    added += change.added.length - change.removed.length;
    done = endOf(change);
  }
  body.push(marked(' ', lines.slice(done - 1, end - 1)));
  const newStart = first.newLine - (first.line - start);
  const head = `@@ -${range(start, end - start)} +${range(
    newStart,
    end - start + added,
  )} @@\n`;
  return head + body.flat().join('');
}

/** Of no lines, the line before them is named. */
function range(start: number, count: number): string {
  return count === 0 ? `${start - 1},0` : `${start},${count}`;
}

function marked(mark: string, lines: string[]): string[] {
  return lines.map(line =>
    line.endsWith('\n')
      ? `${mark}${line}`
      : `${mark}${line}\n\\ No newline at end of file\n`,
  );
}
