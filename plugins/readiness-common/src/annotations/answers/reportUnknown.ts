// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Vocabulary } from '../types';
import { quote } from '../values/quote';
import { PREFIX, type WrittenAnnotation } from './collectAnnotations';
import type { FindingList } from './FindingList';
import { nameHint } from './nameHint';
import { readAnnotationText } from './readAnnotationText';

/** Reports an annotation with an unknown name, and suggests the name that was most likely meant. @internal */
export function reportUnknown(
  name: string,
  annotation: WrittenAnnotation,
  given: Map<string, WrittenAnnotation>,
  vocabulary: Vocabulary,
  findings: FindingList,
): void {
  const { key, raw } = annotation;
  // Even an annotation that is not read must not contain a secret
  readAnnotationText({ key, check: undefined, raw, findings });
  const shown = key.length > 100 ? quote(key) : key;

  const dot = name.lastIndexOf('.');
  const id = dot > 0 ? name.slice(0, dot) : name;
  if (dot > 0 && vocabulary.checks.has(id)) {
    findings.add(key, id, {
      code: 'unknown-name',
      message: `${shown} is not a known annotation.`,
      fix: `${PREFIX}${id} may have the details .evidence, .note, .confirmed and .waiver.`,
    });
    return;
  }
  // Finding a suggestion is the slow part, and would be wasted here.
  const { target, hint, isAlias } = findings.isFull
    ? {}
    : nameHint(id, vocabulary);
  if (target !== undefined && given.has(target) && isAlias) {
    findings.add(key, target, {
      code: 'duplicate-answer',
      message: `${shown} and ${PREFIX}${target} answer the same question.`,
      fix: `Keep only ${PREFIX}${target}.`,
    });
    return;
  }
  findings.add(key, isAlias ? target : undefined, {
    code: 'unknown-name',
    message: `${shown} is not a question of the checklist; it is ignored.`,
    fix: hint ?? 'Remove it, or find the right name in the checklist.',
  });
}
