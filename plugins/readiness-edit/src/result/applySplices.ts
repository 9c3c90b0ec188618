// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { SourceText } from '../file/SourceText';
import type { Splice } from '../map/types';
import type { ChangedLines } from './types';

/**
 * The text with all splices, and its lines that differ.
 * @param splices - none inside another
 * @internal
 */
export function applySplices(
  source: SourceText,
  splices: Splice[],
): { text: string; changes: ChangedLines[] } {
  const { text } = source;
  const ordered = joinDeletions(text, splices);
  const parts: string[] = [];
  let end = 0;
  for (const splice of ordered) {
    parts.push(text.slice(end, splice.start), splice.text);
    end = splice.end;
  }
  parts.push(text.slice(end));
  return { text: parts.join(''), changes: changedLines(source, ordered) };
}

/** In order; deletions that touch are one. A file without a line break at its end stays one. */
function joinDeletions(text: string, splices: Splice[]): Splice[] {
  const ordered: Splice[] = [];
  for (const splice of [...splices].sort(
    (left, right) => left.start - right.start || left.end - right.end,
  )) {
    const last = ordered[ordered.length - 1];
    if (splice.start === splice.end && splice.text === '') {
      continue;
    }
    if (last?.text === '' && splice.text === '' && last.end === splice.start) {
      last.end = splice.end;
    } else {
      ordered.push({ ...splice });
    }
  }
  const last = ordered[ordered.length - 1];
  if (last?.text === '' && last.end === text.length && !text.endsWith('\n')) {
    if (text[last.start - 1] === '\n') {
      last.start -= text[last.start - 2] === '\r' ? 2 : 1;
    }
  }
  return ordered;
}

function changedLines(source: SourceText, splices: Splice[]): ChangedLines[] {
  const changes: ChangedLines[] = [];
  let added = 0;
  for (let at = 0; at < splices.length; ) {
    const start = source.lineStart(splices[at].start);
    let end = start;
    const inside: Splice[] = [];
    while (
      at < splices.length &&
      (inside.length === 0 || source.lineStart(splices[at].start) < end)
    ) {
      const splice = splices[at];
      inside.push(splice);
      end = Math.max(
        end,
        source.nextLine(Math.max(splice.start, splice.end - 1)),
      );
      at += 1;
    }
    const change = compareLines(source, inside, start, end, added);
    added += change.added.length - change.removed.length;
    changes.push(change);
  }
  return joinAdjacent(changes);
}

/** Lines that follow each other are one change. */
function joinAdjacent(changes: ChangedLines[]): ChangedLines[] {
  const joined: ChangedLines[] = [];
  for (const change of changes) {
    const last = joined[joined.length - 1];
    if (last && last.line + last.removed.length === change.line) {
      last.removed = last.removed.concat(change.removed);
      last.added = last.added.concat(change.added);
    } else if (change.added.length > 0 || change.removed.length > 0) {
      joined.push(change);
    }
  }
  return joined;
}

function compareLines(
  source: SourceText,
  splices: Splice[],
  start: number,
  end: number,
  shift: number,
): ChangedLines {
  const parts: string[] = [];
  let done = start;
  for (const splice of splices) {
    parts.push(source.text.slice(done, splice.start), splice.text);
    done = splice.end;
  }
  parts.push(source.text.slice(done, end));
  const removed = linesOf(source.text.slice(start, end));
  const added = linesOf(parts.join(''));
  let same = 0;
  while (same < removed.length && removed[same] === added[same]) {
    same += 1;
  }
  let sameAtEnd = 0;
  while (
    sameAtEnd < Math.min(removed.length, added.length) - same &&
    removed[removed.length - 1 - sameAtEnd] ===
      added[added.length - 1 - sameAtEnd]
  ) {
    sameAtEnd += 1;
  }
  const line = source.positionOf(start).line + same;
  return {
    line,
    newLine: line + shift,
    removed: removed.slice(same, removed.length - sameAtEnd),
    added: added.slice(same, added.length - sameAtEnd),
  };
}

/** The lines of a text, each with its line break. @internal */
export function linesOf(text: string): string[] {
  const lines = text.split('\n').map(line => `${line}\n`);
  const last = lines.pop()!.slice(0, -1);
  return last ? [...lines, last] : lines;
}
