// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { statusOf } from '../statusOf';
import { visibleText } from '../pages/visibleText';
import type { FormatReader } from './types';

/** What Rails shows at `/up`: a page of one colour. */
const RAILS =
  /^<!DOCTYPE html>\s{0,9}<html[^>]{0,99}>\s{0,9}(?:<head>\s{0,9}<\/head>\s{0,9})?<body style="background(?:-color)?:\s?(green|red);?">\s{0,9}<\/body>\s{0,9}<\/html>$/i;
const LONGEST_WORD = 40;
const LONGEST_PAGE = 5_000;

/** Rails' green or red page, and pages that show one word such as `OK`. @internal */
export const readPage: FormatReader = ({ isHtml, text }) => {
  if (!isHtml || text.length > LONGEST_PAGE) {
    return undefined;
  }
  const colour = RAILS.exec(text)?.[1].toLowerCase();
  if (colour) {
    return {
      format: 'rails',
      root: colour === 'green' ? 'pass' : 'fail',
      components: [],
      coverage: 'none',
    };
  }
  const word = visibleText(text);
  const root = word.length > LONGEST_WORD ? 'unknown' : statusOf(word);
  return root === 'unknown'
    ? undefined
    : { format: 'plain-text', root, components: [], coverage: 'none' };
};
