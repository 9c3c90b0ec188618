// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Edits annotations in the text of catalog files, in browsers and in Node.
 *
 * @packageDocumentation
 */
export {
  AnnotationEditError,
  type EditErrorCode,
  type FilePosition,
} from './AnnotationEditError';
export {
  editAnnotations,
  type EditAnnotationsOptions,
  type EditedAnnotations,
} from './editAnnotations';
export { changedAnnotations } from './changedAnnotations';
export { decodeFile } from './file/decodeFile';
export { readFileAnnotations } from './readFileAnnotations';
export type { ChangedLines } from './result/types';
export type { AnnotationChanges } from './wanted/types';
