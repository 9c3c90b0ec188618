// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Composer, type CST, type Document, Lexer, Parser } from 'yaml';
import { Refusal } from '../Refusal';

/** Characters of a file. @internal */
export const MAX_TEXT = 1_000_000;

/** Five for a line or so. */
const MAX_LEXEMES = 100_000;

const MAX_DEPTH = 100;

/**
 * The documents of a YAML or JSON text, with their tokens. Documents with errors are among them.
 * @internal
 */
export function readDocuments(text: string): Document[] {
  refuseLarge(text.length > MAX_TEXT);
  refuseUndecoded(text);
  const parser = new Parser();
  const composer = new Composer({
    keepSourceTokens: true,
    // Looking for double keys takes time by the square of their number; see refuseDuplicates.
    uniqueKeys: false,
    logLevel: 'error',
  });
  const documents: Document[] = [];
  const compose = (token: CST.Token) => {
    refuseDeep(token);
    for (const document of composer.next(token)) {
      documents.push(document);
    }
  };
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    refuseLarge(lexemes > MAX_LEXEMES);
    for (const token of parser.next(lexeme)) {
      compose(token);
    }
  }
  for (const token of parser.end()) {
    compose(token);
  }
  for (const document of composer.end()) {
    documents.push(document);
  }
  return documents;
}

function refuseLarge(isLarge: boolean): void {
  if (isLarge) {
    throw new Refusal(
      'too-large',
      `The file is larger than what people edit: the limit is ${MAX_TEXT} characters, or about ${
        MAX_LEXEMES / 5
      } lines.`,
      'Split it into several files, or write the lines by hand.',
    );
  }
}

/** What a decoder leaves of bytes that are not UTF-8, and what UTF-8 cannot express. */
const UNDECODED = /[\0\uFFFD]|\p{Cs}/u;

function refuseUndecoded(text: string): void {
  const found = UNDECODED.exec(text);
  if (found) {
    throw new Refusal(
      'not-utf-8',
      'The file is not UTF-8, or was not read as such: a character is unreadable.',
      'Save it as UTF-8 without this character first.',
      found.index,
    );
  }
}

/** Without recursion, because depth is what it is about. */
function refuseDeep(root: CST.Token): void {
  let level: CST.Token[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) {
      throw new Refusal(
        'too-deep',
        `The file has more than ${MAX_DEPTH} maps and lists inside each other.`,
        undefined,
        offsetOf(level[0]),
      );
    }
    level = level.flatMap(childrenOf);
  }
}

function offsetOf(token: CST.Token): number | undefined {
  return 'offset' in token ? token.offset : undefined;
}

function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') {
    return token.value ? [token.value] : [];
  }
  if (!('items' in token)) {
    return [];
  }
  const children: CST.Token[] = [];
  for (const { key, value } of token.items as CST.CollectionItem[]) {
    for (const child of [key, value]) {
      if (child && 'items' in child) {
        children.push(child);
      }
    }
  }
  return children;
}
