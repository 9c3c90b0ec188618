// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CST, Pair } from 'yaml';
import { quoteYaml } from 'backstage-plugin-readiness-common/engine';
import type { SourceText } from '../file/SourceText';
import { refuseComment } from './comments';
import type { Splice } from './types';
import { colonOf, endOf, pairEnd, propsOf, tokensOf } from './tokens';

/**
 * Puts a string in the place of the value of a pair, whatever it was. What comes after the value in its line stays.
 * @internal
 */
export function replaceValue(
  source: SourceText,
  pair: Pair,
  value: string,
): Splice[] {
  const { value: token } = tokensOf(pair);
  const props = propsOf(pair);
  const colon = colonOf(pair);
  const written = quoteYaml(value);
  const afterColon = colon.offset + colon.source.length;
  if (!token && props.length === 0) {
    return [{ start: afterColon, end: afterColon, text: ` ${written}` }];
  }
  if (token?.type === 'block-scalar') {
    const header = token.props.find(
      ({ type }) => type === 'block-scalar-header',
    ) as CST.SourceToken;
    const start = props[0]?.offset ?? header.offset;
    const headerEnd = header.offset + header.source.length;
    const lineEnd = source.lineEnd(headerEnd);
    // A comment beside the header stays where it is.
    return [
      { start, end: headerEnd, text: written },
      { start: lineEnd, end: Math.max(endOf(token), lineEnd), text: '' },
    ];
  }
  const end = token ? endOf(token) : pairEnd(pair);
  const isBlock = token?.type === 'block-map' || token?.type === 'block-seq';
  const start = isBlock
    ? afterColon
    : props[0]?.offset ?? (token as CST.SourceToken).offset;
  if (isBlock || props.length > 0 || token?.type === 'flow-collection') {
    refuseComment(source.comments, start, end);
  }
  return [{ start, end, text: isBlock ? ` ${written}` : written }];
}
