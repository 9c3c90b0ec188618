// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { AnnotationEditError } from '../AnnotationEditError';

/**
 * The text of a catalog file, with its byte order mark, so that it can be written back as it was.
 * @param file - its name, for the error
 * @throws AnnotationEditError `not-utf-8`
 * @public
 */
export function decodeFile(bytes: Uint8Array, file?: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      bytes,
    );
  } catch {
    throw new AnnotationEditError({
      code: 'not-utf-8',
      file,
      reason: 'The file is not UTF-8.',
      fix: 'Save it as UTF-8 first.',
      linesToCopy: '',
    });
  }
}
