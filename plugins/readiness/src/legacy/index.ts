// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * The Readiness plugin for apps on the old frontend system.
 *
 * @packageDocumentation
 */
export {
  EntityReadinessCard,
  EntityReadinessContent,
  MyServicesCard,
  ReadinessFilter,
  ReadinessPage,
  readinessPlugin,
  TeamReadinessCard,
} from './plugin';
export {
  isReadinessAvailable,
  isReadinessTabAvailable,
} from './isReadinessAvailable';
export { createReadinessColumn } from '../catalog/createReadinessColumn';
export { ReadinessAnswersFieldExtension } from './AnswersFieldExtension';
export type { AnswerAnnotations, AnswersFieldOptions } from '../wizard/schema';
