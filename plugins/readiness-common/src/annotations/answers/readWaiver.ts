// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isPlaceholder } from '../values/isPlaceholder';
import { dateProblem, readDate } from '../values/readDate';
import { PREFIX, type WrittenAnnotation } from './collectAnnotations';
import type { FindingList } from './FindingList';
import { readAnnotationText } from './readAnnotationText';

/** A reason is this long at least, in characters. @public */
export const WAIVER_REASON_LENGTH = 10;

/** What `readiness/<check>.waiver` requests. @public */
export interface AnnotatedWaiver {
  check: string;
  /** ISO date: the last day, in UTC. */
  until: string;
  /** Masked text. */
  reason: string;
  /** As the file has it. */
  key: string;
}

/**
 * Reads `until 2027-03-31 - reason`. Anything else is reported, and requests nothing; so does one whose last day has
 * passed.
 * @internal
 */
export function readWaiver(options: {
  given: WrittenAnnotation;
  check: string;
  now: number;
  findings: FindingList;
}): AnnotatedWaiver | undefined {
  const { given, check, now, findings } = options;
  const { key, raw } = given;
  const { text } = readAnnotationText({ key, check, raw, findings });
  const fix = `Write ${PREFIX}${check}.waiver: "until 2027-03-31 - reason", or remove the line.`;
  if (!text) {
    findings.add(key, check, {
      code: 'empty-value',
      message: `${key} is empty.`,
      fix,
    });
    return undefined;
  }
  const [word, day = '', ...rest] = text.split(/\s+/);
  if (word.toLowerCase() !== 'until') {
    findings.add(key, check, {
      code: 'wrong-type',
      message: `${key} does not begin with "until" and a date.`,
      fix,
    });
    return undefined;
  }
  const read = readDate(day.replace(/[-:;,–—]$/, ''), now);
  if ('error' in read) {
    findings.add(
      key,
      check,
      dateProblem({ key, text: day, error: read.error, fix }),
    );
    return undefined;
  }
  if (Date.parse(`${read.date}T23:59:59.999Z`) <= now) {
    findings.add(key, check, {
      code: 'waiver-ended',
      message: `${key}: ${read.date} has passed; nothing is waived.`,
      fix: 'Remove the line, or write a later day if it still has to wait.',
    });
    return undefined;
  }
  const reason = rest.join(' ').replace(/^[\s:;,–—-]+/, '');
  if (reason.length < WAIVER_REASON_LENGTH || isPlaceholder(reason, true)) {
    findings.add(key, check, {
      code: 'waiver-without-reason',
      message: `${key} does not say why it may wait.`,
      fix: `Add the reason in ${WAIVER_REASON_LENGTH} characters or more: ${PREFIX}${check}.waiver: "until ${read.date} - reason".`,
    });
    return undefined;
  }
  return { check, until: read.date, reason, key };
}
