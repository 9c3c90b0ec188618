// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Check } from 'backstage-plugin-readiness-common';

const MIDNIGHT = /^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?$/;

/**
 * The text of a cell as an annotation says it. Only what means the same: a list in lines or with semicolons, a day with
 * midnight behind it, `TRUE` and `FALSE`, the apostrophe that keeps a spreadsheet from computing. Other forms of dates
 * are not guessed.
 */
export function cellValue(cell: string, check: Check | undefined): string {
  const text = cell
    .replace(/\u00A0/g, ' ')
    .replace(/^'(?=[=+@-])/, '')
    .trim();
  const { type, list } = check?.answer ?? { type: 'text' as const };
  if (type === 'choices' || type === 'names' || (type === 'url' && list)) {
    return text
      .split(/[;\r\n]+/)
      .map(item => item.replace(/^[\s,]*(?:[•*-]\s+)?|[\s,]+$/g, ''))
      .filter(Boolean)
      .join(', ');
  }
  if (type === 'choice' && /^(?:true|false)$/i.test(text)) {
    return /^t/i.test(text) ? 'yes' : 'no';
  }
  return type === 'dated' ? text.replace(MIDNIGHT, '$1') : text;
}
