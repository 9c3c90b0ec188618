// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { AnnotationEditError } from './AnnotationEditError';
import type { SourceText } from './file/SourceText';
import { Refusal } from './Refusal';

/** What is thrown to callers in place of a {@link Refusal}; anything else stays what it is. @internal */
export function toEditError(
  error: unknown,
  options: { file?: string; source: SourceText; linesToCopy: () => string },
): unknown {
  if (!(error instanceof Refusal)) {
    return error;
  }
  const { file, source, linesToCopy } = options;
  const { code, reason, fix, offset } = error;
  return new AnnotationEditError({
    code,
    file,
    position: offset === undefined ? undefined : source.positionOf(offset),
    reason,
    fix,
    linesToCopy: linesToCopy(),
  });
}
