// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isDependencyName } from '../kindOf';
import { sentenceStatus } from '../sentenceStatus';
import { statusOf } from '../statusOf';
import type { FormatReader, FormatReading } from './types';

/** `health_check failed: …` of the gem health_check, which goes on with what failed. */
const VERDICT = /^health[ _-]?check (passed|failed)\b/i;

/** What proxies write for a service that is not there. */
const OF_PROXIES =
  /^(?:\d{3} )?(?:service (?:temporarily )?unavailable|bad gateway|gateway time-?out|internal server error)/i;

/** A single handwritten word or sentence, or 204 without a body. @internal */
export const readPlainText: FormatReader = ({ text, status, json, isHtml }) => {
  const isEmpty = text === '';
  if (json !== undefined || isHtml || (isEmpty && status !== 204)) {
    return undefined;
  }
  const plain: FormatReading = {
    format: 'plain-text',
    components: [],
    coverage: 'none',
  };
  const verdict = VERDICT.exec(text.slice(0, 40))?.[1];
  if (verdict) {
    const more = text.length > 40 ? ['message'] : [];
    return { ...plain, root: statusOf(verdict), more };
  }
  if (text.length > 80 || text.includes('\n') || OF_PROXIES.test(text)) {
    return undefined;
  }
  const word = text.replace(/(?<![.!])[.!]+$/, '').toLowerCase();
  const known = isEmpty || word === 'pong' ? 'pass' : statusOf(word);
  // "mysql OK" is about a component.
  const isSentence = !isDependencyName(word) && !/[:=]/.test(word);
  const root = known === 'unknown' && isSentence ? sentenceStatus(word) : known;
  return root === 'unknown' ? undefined : { ...plain, root };
};
