// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { FileKind } from './fileKind';

const BEGINS_WITH_TEXT =
  /^(?:[rbfuL@$&]{0,2}["'`]|SecretStr\(|String::from\(|\[\]byte\()/;
/** An assignment, a call or an alternative that goes on in the next line. */
const GOES_ON =
  /(?:[^=!<>]=|:=|<-|=>|\(|\|\||\?\?|\?:|\bor)$|^["']?[\w.-]+["']?:$/;
/** Lines above that one may go on. @internal */
export const MOST_JOINED = 3;
const LONGEST = 1_000;

/** `password: |`, whose text stands below. */
const BLOCK = /^\s*(?:-\s+)?["']?([\w.-]{1,200})["']?:\s*[|>][+-]?\d?$/;
/** Few lines end so: most need no pattern. */
const OPENS_BLOCK = /[|>][+-]?\d?$/;
/** A file of its own within a block. */
const PAIR = /^\s*["']?[\w.-]+["']?\s*[:=]\s*\S/;
/** `- --db-password` among arguments, and the next one. */
const OPTION = /^\s*-\s+["']?--?([\w-]{1,100})["']?$/;
const ARGUMENT = /^\s*-\s+["']?([^"'\s-][^"'\s]*)["']?$/;
const OPENS_TAG = /^\s*<([\w.:-]{1,100})>$/;

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Whether a line of code goes on is seen before comments are taken out of it. */
function withoutNote(line: string): string {
  return line.trimEnd().endsWith('*/')
    ? line.slice(0, line.lastIndexOf('/*'))
    : line;
}

function inCode(lines: readonly string[], index: number): string | undefined {
  if (!BEGINS_WITH_TEXT.test(lines[index].trimStart())) {
    return undefined;
  }
  let joined = lines[index].trimStart();
  for (let at = index - 1; at >= 0 && index - at <= MOST_JOINED; at--) {
    const above = withoutNote(lines[at]).trim();
    if (!GOES_ON.test(above)) {
      break;
    }
    // Texts of the line above are judged there
    const rest = above.split(/["'`]/).at(-1)!;
    joined = `${rest} ${joined}`;
    if (rest !== above) {
      break;
    }
  }
  return joined === lines[index].trimStart() ? undefined : joined;
}

function inYaml(lines: readonly string[], index: number): string | undefined {
  const above = (lines[index - 1] ?? '').trimEnd();
  const line = lines[index];
  const block = OPENS_BLOCK.test(above.slice(-2))
    ? BLOCK.exec(above)?.[1]
    : undefined;
  if (block !== undefined && !PAIR.test(line)) {
    const below = lines[index + 1] ?? '';
    const isAlone = below.trim() === '' || indentOf(below) < indentOf(line);
    return isAlone ? `${block}: ${line.trim()}` : undefined;
  }
  const option = above.trimStart().startsWith('-')
    ? OPTION.exec(above)?.[1]
    : undefined;
  const argument = option && ARGUMENT.exec(line)?.[1];
  return argument ? `${option}: ${argument}` : undefined;
}

/**
 * A line that gives a value to a name, where the value stands below the name: wrapped code, a block of YAML, an argument after its
 * option, the text of a tag. `undefined` where the line stands for itself.
 * @internal
 */
export function wrappedLine(
  lines: readonly string[],
  index: number,
  kind: FileKind,
): string | undefined {
  let joined: string | undefined;
  if (kind === 'code') {
    joined = inCode(lines, index);
  } else if (kind === 'pairs') {
    joined = inYaml(lines, index);
  } else if (kind === 'xml' && !lines[index].includes('<')) {
    const tag = OPENS_TAG.exec(lines[index - 1] ?? '')?.[1];
    joined = tag && `<${tag}>${lines[index].trim()}</${tag}>`;
  }
  return joined !== undefined && joined.length <= LONGEST ? joined : undefined;
}
