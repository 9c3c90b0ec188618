// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isPlaceholder } from '../values/isPlaceholder';
import { quote } from '../values/quote';
import { dateProblem, readDate } from '../values/readDate';
import { isHttpUrl } from '../values/readUrl';
import type { AnswerDetails } from './AnswerDetails';
import { PREFIX, type WrittenAnnotation } from './collectAnnotations';
import type { FindingList } from './FindingList';
import { readAnnotationText } from './readAnnotationText';

/**
 * Reads a past ISO date from an annotation; anything else is reported and ignored.
 * @param mayBeFuture - for dates of plans
 * @internal
 */
export function readDateAnnotation(options: {
  given: WrittenAnnotation;
  check: string | undefined;
  now: number;
  findings: FindingList;
  mayBeFuture?: boolean;
}): string | undefined {
  const { given, check, now, findings, mayBeFuture } = options;
  const { key, raw } = given;
  const clean = readAnnotationText({ key, check, raw, findings });
  if (clean.secrets.length > 0) {
    return undefined;
  }
  const { text } = clean;
  const fix = `Write a date such as "2026-11-01".`;
  if (!text) {
    findings.add(key, check, {
      code: 'empty-value',
      message: `${key} is empty.`,
      fix,
    });
    return undefined;
  }
  if (isPlaceholder(text, true)) {
    findings.add(key, check, {
      code: 'placeholder',
      message: `${key} still holds the placeholder ${quote(text)}.`,
      fix,
    });
    return undefined;
  }
  const read = readDate(text, now);
  if ('error' in read) {
    findings.add(
      key,
      check,
      dateProblem({ key, text, error: read.error, fix }),
    );
    return undefined;
  }
  if (read.future && !mayBeFuture) {
    findings.add(key, check, {
      code: 'future-date',
      message: `${key}: ${read.date} is in the future; it is ignored.`,
      fix: 'Write the day on which the answers were confirmed, no later than today.',
    });
    return undefined;
  }
  return read.date;
}

/** Reads `<check>.evidence`, `.note` or `.confirmed` into the details of that check. @internal */
export function readDetail(options: {
  given: WrittenAnnotation;
  check: string;
  detail: string;
  details: AnswerDetails;
  now: number;
  findings: FindingList;
}): void {
  const { given, check, detail, details, now, findings } = options;
  const { key, raw } = given;
  if (detail === 'confirmed') {
    const date = readDateAnnotation({ given, check, now, findings });
    if (date !== undefined) {
      details.confirmed = date;
    }
    return;
  }
  const { text, secrets } = readAnnotationText({ key, check, raw, findings });
  if (!text) {
    findings.add(key, check, {
      code: 'empty-value',
      message: `${key} is empty.`,
      fix: 'Fill it in, or remove the line.',
    });
  } else if (detail === 'note') {
    details.note = text;
  } else if (secrets.length > 0) {
    // Already reported; a link with a placeholder in it is no evidence
  } else if (isPlaceholder(text, true)) {
    findings.add(key, check, {
      code: 'placeholder',
      message: `${key} still holds the placeholder ${quote(text)}.`,
      fix: 'Write one full http or https URL.',
    });
  } else if (isHttpUrl(text)) {
    details.evidence = text;
  } else {
    findings.add(key, check, {
      code: 'wrong-type',
      message: `${key}: ${quote(text)} is not a URL.`,
      fix: `Write one full http or https URL; text belongs in ${PREFIX}${check}.note.`,
    });
  }
}
