// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { setImmediate } from 'node:timers/promises';
import {
  Composer,
  type Document,
  isMap,
  Lexer,
  LineCounter,
  Parser,
  type YAMLMap,
} from 'yaml';
import { entityRefOf } from 'backstage-plugin-readiness-common';
import type { EntityLines } from './EntityLines';
import { entityLinesOf } from './entityLinesOf';

/** Five for a line or so. A document that is longer is no file that people edit, and holds up others for too long. */
const MAX_LEXEMES = 50_000;
const LEXEMES_AT_ONCE = 2_000;

/**
 * The lines of all entities of a YAML text, by lower-case ref. Documents that are no sound YAML or no entity are left
 * out; of two with the same ref the first counts. Makes room for other work in between.
 * @public
 */
export async function indexEntities(
  text: string,
  signal: AbortSignal,
): Promise<Map<string, EntityLines>> {
  const found = new Map<string, EntityLines>();
  const counter = new LineCounter();
  for await (const { contents, errors } of documentsOf(text, counter, signal)) {
    if (errors.length > 0 || !isMap(contents)) {
      continue;
    }
    const entityRef = refOf(contents);
    if (entityRef && !found.has(entityRef)) {
      found.set(entityRef, entityLinesOf(contents, counter));
    }
  }
  return found;
}

/** As `parseAllDocuments` does, a little at a time, up to the first document that is too long. */
async function* documentsOf(
  text: string,
  counter: LineCounter,
  signal: AbortSignal,
): AsyncGenerator<Document.Parsed | Document> {
  const parser = new Parser(counter.addNewLine);
  // Looking for double keys takes time by the square of their number.
  const composer = new Composer({ uniqueKeys: false });
  let lexemes = 0;
  let sinceDocument = 0;
  counter.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    lexemes++;
    sinceDocument++;
    if (lexemes % LEXEMES_AT_ONCE === 0) {
      await setImmediate();
      signal.throwIfAborted();
    }
    if (sinceDocument > MAX_LEXEMES) {
      // The last one before it.
      yield* composer.end();
      return;
    }
    for (const token of parser.next(lexeme)) {
      sinceDocument = 0;
      yield* composer.next(token);
    }
  }
  for (const token of parser.end()) {
    yield* composer.next(token);
  }
  yield* composer.end();
}

function refOf(contents: YAMLMap): string | undefined {
  const kind = contents.get('kind');
  const name = contents.getIn(['metadata', 'name']);
  const namespace = contents.getIn(['metadata', 'namespace']);
  // A name may be all digits.
  if (typeof kind !== 'string' || !['string', 'number'].includes(typeof name)) {
    return undefined;
  }
  return entityRefOf({
    kind,
    metadata: {
      name: String(name),
      ...(typeof namespace === 'string' && { namespace }),
    },
  });
}
