// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { withoutLongLines } from '../withoutLongLines';

/** A probe is written in a few lines; an ECS task definition puts its health check on ten. */
const LONGEST_BLOCK = 25;
/** How far above a check its container is named. */
const FARTHEST_NAME = 80;

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The first line of the block below `start`, itself included, that has the text. */
function lineInBlock(
  lines: string[],
  start: number,
  detail: string,
): number | undefined {
  const indent = indentOf(lines[start]);
  const end = Math.min(lines.length, start + LONGEST_BLOCK);
  for (let at = start; at < end; at++) {
    const line = lines[at];
    const isOutside =
      at > start &&
      line.trim() !== '' &&
      indentOf(line) <= indent &&
      !/^\s*[\]}\-]/.test(line);
    if (isOutside) {
      return undefined;
    }
    if (line.includes(detail)) {
      return at;
    }
  }
  return undefined;
}

function distanceOfName(lines: string[], at: number, name: string): number {
  const first = Math.max(0, at - FARTHEST_NAME);
  for (let above = at; above >= first; above--) {
    if (lines[above].includes(name)) {
      return at - above;
    }
  }
  return FARTHEST_NAME + 1;
}

/**
 * The line, from 1, where a file has a check: that of the detail, such as its path, below the key; else that of the key.
 * Of several, the nearest below the name of the container.
 * @internal
 */
export function lineOfCheck(
  text: string,
  check: { key: RegExp; detail?: string; name?: string },
): number | undefined {
  const { key, detail, name } = check;
  const lines = withoutLongLines(text).split('\n');
  const keys = lines
    .map((line, at) => ({ line, at }))
    .filter(({ line }) => key.test(line) && !/^\s*(?:#|\/\/)/.test(line))
    .map(({ at }) => at);
  const detailed = keys.flatMap(at => {
    const found =
      detail === undefined ? undefined : lineInBlock(lines, at, detail);
    return found === undefined ? [] : [{ at, found }];
  });
  const candidates =
    detailed.length > 0 ? detailed : keys.map(at => ({ at, found: at }));
  const byName =
    name && candidates.length > 1
      ? candidates
          .map(one => ({ ...one, far: distanceOfName(lines, one.at, name) }))
          .sort((a, b) => a.far - b.far)
      : candidates;
  return byName[0] && byName[0].found + 1;
}
