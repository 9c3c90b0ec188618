// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CST, Pair, YAMLMap } from 'yaml';
import { Refusal } from '../Refusal';

/** The tokens of one pair, with the blanks and comments before it. @internal */
export type PairTokens = CST.CollectionItem;

const LAYOUT = new Set(['space', 'newline', 'comment', 'comma']);

/** @internal */
export function tokensOf(pair: Pair): PairTokens {
  const tokens = pair.srcToken;
  if (!tokens?.key || !('offset' in tokens.key)) {
    throw complex(undefined);
  }
  return tokens;
}

/** Where the key begins. */
export function startOf(pair: Pair): number {
  const { start, key } = tokensOf(pair);
  const first = start.find(({ type }) => !LAYOUT.has(type));
  return first ? first.offset : (key as CST.SourceToken).offset;
}

function complex(offset: number | undefined): Refusal {
  return new Refusal(
    'complex-key',
    'The annotations have a key that is no plain or quoted text: one with "?", with a tag or an anchor, or one without a colon.',
    undefined,
    offset,
  );
}

/**
 * Refuses a map with keys whose place in the text is not that of a simple `key: value`.
 * @internal
 */
export function refuseComplexKeys(map: YAMLMap): void {
  for (const pair of map.items) {
    const { start, key } = tokensOf(pair);
    const type = key!.type;
    if (
      (type !== 'scalar' &&
        type !== 'single-quoted-scalar' &&
        type !== 'double-quoted-scalar') ||
      start.some(token => !LAYOUT.has(token.type))
    ) {
      throw complex((key as CST.SourceToken).offset);
    }
  }
}

/** Where a token ends, without blanks, comments and line breaks after it. @internal */
export function endOf(token: CST.Token): number {
  switch (token.type) {
    case 'block-scalar':
      return endOfBlockScalar(token);
    case 'flow-collection': {
      const close = token.end.find(({ type }) => type.startsWith('flow-'));
      return close ? close.offset + close.source.length : token.offset;
    }
    case 'block-map':
    case 'block-seq': {
      const items = token.items as CST.CollectionItem[];
      for (let at = items.length - 1; at >= 0; at -= 1) {
        const end = endOfItem(items[at]);
        if (end !== undefined) {
          return end;
        }
      }
      return token.offset;
    }
    case 'document':
    case 'doc-end':
    case 'error':
    case 'directive':
      return 0;
    default:
      return token.offset + token.source.length;
  }
}

function endOfItem({ start, key, sep, value }: PairTokens): number | undefined {
  if (value) {
    return endOf(value);
  }
  const last = [...start, ...(key ? [key] : []), ...(sep ?? [])]
    .reverse()
    .find(({ type }) => !LAYOUT.has(type));
  return last && endOf(last);
}

/** Where the value of a pair ends, or its colon. @internal */
export function pairEnd(pair: Pair): number {
  return endOfItem(tokensOf(pair))!;
}

/**
 * The end of the last line with text, before its line break. Lines without text after it are left out, except where the
 * header keeps them (`|+`).
 */
function endOfBlockScalar({ props, source }: CST.BlockScalar): number {
  const last = props[props.length - 1] as CST.SourceToken;
  const header = props.find(
    ({ type }) => type === 'block-scalar-header',
  ) as CST.SourceToken;
  const body = last.offset + last.source.length;
  if (source.trim() === '') {
    return header.offset + header.source.length;
  }
  if (header.source.includes('+')) {
    return body + source.replace(/\r?\n$/, '').length;
  }
  const indent = /^(?:[ \t]*\r?\n)*( *)/.exec(source)![1].length;
  const lines = source.split('\n');
  let rest = source.length;
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const line = lines[at].replace(/\r$/, '');
    // More blanks than the indentation are text.
    if (line.trim() !== '' || line.length > indent) {
      break;
    }
    rest -= lines[at].length + 1;
  }
  return body + source.slice(0, rest).replace(/\r$/, '').length;
}

/** The colon of a pair. @internal */
export function colonOf(pair: Pair): CST.SourceToken {
  const { sep } = tokensOf(pair);
  const colon = sep?.find(({ type }) => type === 'map-value-ind');
  if (!colon) {
    throw complex(startOf(pair));
  }
  return colon as CST.SourceToken;
}

/** The tag and the anchor of a value. @internal */
export function propsOf(pair: Pair): CST.SourceToken[] {
  return (tokensOf(pair).sep ?? []).filter(
    ({ type }) => type === 'tag' || type === 'anchor',
  ) as CST.SourceToken[];
}
