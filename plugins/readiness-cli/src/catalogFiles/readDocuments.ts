// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  Composer,
  type CST,
  type Document,
  isScalar,
  Lexer,
  LineCounter,
  Parser,
  visit,
} from 'yaml';

/** Characters of a file. The catalog has no limit; people write no files of this size. @internal */
export const MAX_TEXT = 10_000_000;

/** Of maps and lists inside each other: deeper ones would overflow the stack. */
const MAX_DEPTH = 100;

/** A mistake in a YAML text; line and column count from 1. @internal */
export interface YamlMistake {
  message: string;
  line: number;
  column: number;
}

/** One document of a YAML text. @internal */
export interface YamlDocument {
  document: Document;
  /** Of its first key, or its beginning. */
  line: number;
  mistake?: YamlMistake;
}

/**
 * The documents of a YAML or JSON text, as the catalog reads them: several in one file, no merge keys, no double keys.
 * @internal
 */
export function readDocuments(text: string): {
  documents: YamlDocument[];
  counter: LineCounter;
} {
  const counter = new LineCounter();
  counter.addNewLine(0);
  const parser = new Parser(counter.addNewLine);
  // Looking for double keys takes the library time by the square of their number
  const composer = new Composer({ uniqueKeys: false, logLevel: 'error' });
  const documents: YamlDocument[] = [];
  let tooDeep: number | undefined;
  const add = (composed: Iterable<Document>) => {
    for (const document of composed) {
      documents.push(documentOf(document, counter));
    }
  };
  const take = (token: CST.Token) => {
    if (tooDeep !== undefined) {
      return;
    }
    tooDeep = deeperThanLimit(token);
    if (tooDeep === undefined) {
      add(composer.next(token));
    }
  };
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      take(token);
    }
  }
  for (const token of parser.end()) {
    take(token);
  }
  add(
    composer.end(tooDeep !== undefined && documents.length === 0, text.length),
  );
  if (tooDeep !== undefined) {
    const { line, col } = counter.linePos(tooDeep);
    const mistake = {
      message: `more than ${MAX_DEPTH} maps and lists inside each other`,
      line,
      column: col,
    };
    const last = documents.at(-1);
    if (last) {
      last.mistake ??= mistake;
    }
  }
  return { documents, counter };
}

function documentOf(document: Document, counter: LineCounter): YamlDocument {
  const at = document.contents?.range?.[0] ?? document.range?.[0] ?? 0;
  const { line } = counter.linePos(at);
  const [error] = document.errors;
  const found = error
    ? { message: error.message, offset: error.pos[0] }
    : doubleKeyOf(document);
  if (!found) {
    return { document, line };
  }
  const place = counter.linePos(found.offset);
  return {
    document,
    line,
    mistake: {
      message: found.message,
      line: place.line,
      column: place.col,
    },
  };
}

function doubleKeyOf(
  document: Document,
): { message: string; offset: number } | undefined {
  let found: { message: string; offset: number } | undefined;
  visit(document, {
    Map(_, map) {
      const keys = new Set<unknown>();
      for (const { key } of map.items) {
        if (isScalar(key)) {
          if (keys.has(key.value)) {
            found = {
              message: `the key "${String(key.value)}" is there twice`,
              offset: key.range?.[0] ?? 0,
            };
            return visit.BREAK;
          }
          keys.add(key.value);
        }
      }
      return undefined;
    },
  });
  return found;
}

/** Where a document goes deeper than the limit; without recursion, because depth is what it is about. */
function deeperThanLimit(root: CST.Token): number | undefined {
  let level: CST.Token[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) {
      return level[0].offset;
    }
    level = level.flatMap(childrenOf);
  }
  return undefined;
}

function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') {
    return token.value ? [token.value] : [];
  }
  if (!('items' in token)) {
    return [];
  }
  return (token.items as CST.CollectionItem[]).flatMap(({ key, value }) =>
    [key, value].filter(
      (child): child is CST.Token => Boolean(child) && 'items' in child!,
    ),
  );
}
