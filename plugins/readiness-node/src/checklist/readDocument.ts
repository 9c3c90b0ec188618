// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { toError } from '@backstage/errors';
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import { ChecklistError, type SourceLocation } from './ChecklistError';
import type { SourcePositions } from './SourcePositions';

type Locate = (node: unknown) => SourceLocation;

/**
 * Refuses an alias (`*name`) without an anchor (`&name`) before it, or inside its own anchor, which would never end.
 */
function checkAliases(document: Document, locate: Locate): void {
  visit(document, {
    Alias(_key, node, path) {
      const target = node.resolve(document);
      if (!target || path.some(holder => holder === target)) {
        throw new ChecklistError([
          {
            message: `"*${node.source}" ${
              target ? 'is inside its own anchor' : 'has no anchor'
            }; write out what it stands for, or put it in quotes if it is text`,
            location: locate(node),
          },
        ]);
      }
    },
  });
}

/** Walks the syntax tree and the plain value side by side. */
function notePositions(
  node: unknown,
  value: unknown,
  context: { document: Document; locate: Locate; positions: SourcePositions },
): void {
  const { document, locate, positions } = context;
  const target = isAlias(node) ? node.resolve(document) : node;
  // An object that aliases share is placed at its anchor.
  if (typeof value !== 'object' || value === null || positions.has(value)) {
    return;
  }
  positions.setStart(value, locate(target));
  if (isMap(target)) {
    for (const pair of target.items) {
      const name = String(isScalar(pair.key) ? pair.key.value : pair.key);
      positions.setMember(
        value,
        name,
        locate(pair.key),
        locate(pair.value ?? pair.key),
      );
      const member = (value as Record<string, unknown>)[name];
      notePositions(pair.value, member, context);
    }
  } else if (isSeq(target)) {
    target.items.forEach((item, index) => {
      const place = locate(item);
      positions.setMember(value, index, place, place);
      notePositions(item, (value as unknown[])[index], context);
    });
  }
}

/**
 * Reads one YAML document (1.2: `yes` and `no` are words) as plain values and records their positions.
 * @throws ChecklistError if it is not YAML, or not one mapping.
 * @internal
 */
export function readDocument(options: {
  text: string;
  file: string;
  positions: SourcePositions;
}): Record<string, unknown> {
  const { text, file, positions } = options;
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const at = (offset: number): SourceLocation => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const [syntaxError] = document.errors;
  if (syntaxError) {
    // Further errors are mostly consequences of the first.
    throw new ChecklistError([
      {
        message: `This is not valid YAML: ${syntaxError.message}. A checklist is one YAML document; text that contains ": " or "#", or begins with *, & or {, must be in quotes`,
        location: at(syntaxError.pos[0]),
      },
    ]);
  }
  const locate: Locate = node => at((node as Node | null)?.range?.[0] ?? 0);
  checkAliases(document, locate);
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    throw new ChecklistError([
      { message: toError(error).message, location: at(0) },
    ]);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ChecklistError([
      {
        message:
          'A checklist is a mapping that begins with `id: <name>` and has `title`, `appliesTo` and `sections`, or that `extends` another one',
        location: at(0),
      },
    ]);
  }
  notePositions(document.contents, value, { document, locate, positions });
  return value as Record<string, unknown>;
}
