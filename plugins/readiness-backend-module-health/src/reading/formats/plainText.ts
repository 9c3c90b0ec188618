// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { statusOf } from '../statusOf';
import type { FormatReader } from './types';

/** A single handwritten word, or 204 without a body. @internal */
export const readPlainText: FormatReader = ({ text, status, json }) => {
  const isEmpty = text === '';
  if (json !== undefined || (isEmpty && status !== 204) || text.length > 40) {
    return undefined;
  }
  const word = text.replace(/(?<![.!])[.!]+$/, '').toLowerCase();
  const root = isEmpty || word === 'pong' ? 'pass' : statusOf(word);
  return root === 'unknown'
    ? undefined
    : { format: 'plain-text', root, components: [], coverage: 'none' };
};
