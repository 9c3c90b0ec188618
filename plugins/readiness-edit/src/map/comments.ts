// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CST } from 'yaml';
import { Refusal } from '../Refusal';

/** Where the comments inside a document stand, in order. @internal */
export function commentsIn(root: CST.Token | undefined): number[] {
  const offsets: number[] = [];
  const visit = (tokens: (CST.Token | null | undefined)[] = []) => {
    for (const token of tokens) {
      if (token?.type === 'comment') {
        offsets.push(token.offset);
      } else if (token?.type === 'block-scalar') {
        visit(token.props);
      } else if (token) {
        const items = 'items' in token ? token.items : [];
        for (const {
          start,
          key,
          sep,
          value,
        } of items as CST.CollectionItem[]) {
          visit(start);
          visit([key]);
          visit(sep);
          visit([value]);
        }
        visit('end' in token ? token.end : undefined);
      }
    }
  };
  visit([root]);
  return offsets.sort((left, right) => left - right);
}

/** Whether there is a comment between two offsets. @internal */
export function hasComment(
  comments: number[],
  start: number,
  end: number,
): boolean {
  return comments.some(offset => offset >= start && offset < end);
}

/** Refuses to replace or remove text with a comment in it, which would be lost. @internal */
export function refuseComment(
  comments: number[],
  start: number,
  end: number,
): void {
  const found = comments.find(offset => offset >= start && offset < end);
  if (found !== undefined) {
    throw new Refusal(
      'comment',
      'A comment in the middle of what is to be changed would be lost.',
      'Move it into a line of its own above the annotations first.',
      found,
    );
  }
}
