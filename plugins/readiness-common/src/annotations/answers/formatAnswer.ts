// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../../engine';

/** What an answer is made of, as a person gives it; nothing needs to be valid. @public */
export type AnswerParts = Partial<
  Pick<Answer, 'values' | 'qualifier' | 'link' | 'reason' | 'ticket' | 'date'>
> & {
  /** `value` with `values` and perhaps `qualifier` and `link`; `notApplicable` with `reason`; `planned` with `ticket` and `date`. */
  form: Exclude<Answer['form'], 'invalid'>;
};

/**
 * An answer as the value of its annotation: what `parseAnnotations` reads, the other way round. Parts that are missing
 * leave a gap, which `parseAnnotations` reports.
 * @returns one line; empty for a value without any part
 * @public
 */
export function formatAnswer(parts: AnswerParts): string {
  const { form, values = [], qualifier, link, reason, ticket, date } = parts;
  switch (form) {
    case 'notApplicable':
      return joined(['n/a -', reason]);
    case 'planned':
      return joined(['todo -', ticket, date?.trim() ? `by ${date}` : '']);
    case 'value':
      return joined([
        qualifier,
        values
          .map(oneLine)
          .filter(value => value !== '')
          .join(', '),
        link,
      ]);
  }
}

function joined(pieces: (string | undefined)[]): string {
  return pieces
    .map(piece => oneLine(piece ?? ''))
    .filter(piece => piece !== '')
    .join(' ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
