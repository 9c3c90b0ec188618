// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../../engine';

/** The details of an answer: `<check>.evidence`, `.note` and `.confirmed`. @public */
export interface AnswerDetails {
  /** A http or https URL. */
  evidence?: string;
  /** Masked text. */
  note?: string;
  /** ISO date. */
  confirmed?: string;
  /** The keys as the file has them. */
  keys: string[];
}

/**
 * Adds the details and the day of confirmation to an answer of the entity itself.
 *
 * @remarks A dated value keeps its own age: confirming in June that a load test ran in May does not make the test
 * younger.
 * @internal
 */
export function applyDetails(
  answer: Answer,
  details: AnswerDetails | undefined,
  confirmed: string | undefined,
): void {
  if (details?.evidence !== undefined) {
    answer.evidence = details.evidence;
  }
  if (details?.note !== undefined) {
    answer.note = details.note;
  }
  if (details?.confirmed !== undefined) {
    answer.confirmedItself = details.confirmed;
  }
  const isDatedValue = answer.form === 'value' && answer.date !== undefined;
  if (isDatedValue) {
    return;
  }
  const itself = details?.confirmed;
  // ISO dates sort as text
  const latest =
    itself !== undefined && (confirmed === undefined || itself > confirmed)
      ? itself
      : confirmed;
  if (latest !== undefined) {
    answer.confirmed = latest;
  }
}
