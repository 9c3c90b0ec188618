// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { stringifyAnnotationValue } from '../stringifyAnnotationValue';
import { LONGEST_TEXT, cleanText, type CleanText } from './cleanText';
import type { FindingList } from './FindingList';

/**
 * The text of an annotation of any YAML type, made safe to keep, with the findings that any text may have.
 * @internal
 */
export function readAnnotationText(options: {
  key: string;
  check: string | undefined;
  raw: unknown;
  findings: FindingList;
}): CleanText {
  const { key, check, raw, findings } = options;
  const clean = cleanText(stringifyAnnotationValue(raw) ?? '');
  if (typeof raw !== 'string') {
    findings.add(key, check, {
      code: 'not-a-string',
      message: `${key} is not a string in YAML; it was read as "${clean.text.slice(
        0,
        60,
      )}".`,
      fix: `Put it in double quotes: ${key}: "${clean.text.slice(0, 60)}".`,
    });
  }
  if (clean.controlCharacters) {
    findings.add(key, check, {
      code: 'control-characters',
      message: `${key} contains control characters; they were removed.`,
      fix: 'Write plain text.',
    });
  }
  if (clean.secrets.length > 0) {
    findings.add(key, check, {
      code: 'secret',
      message: `${key} contains what looks like ${clean.secrets.join(
        ' and ',
      )}; it is masked here, but everyone who may read the entity can see it.`,
      fix: 'Remove it from the file, and replace the secret itself, because it has leaked.',
    });
  }
  if (clean.tooLong) {
    findings.add(key, check, {
      code: 'too-long',
      message: `${key} is longer than ${LONGEST_TEXT} characters; the rest is ignored.`,
      fix: `Shorten it, or link a document.`,
    });
  }
  return clean;
}
