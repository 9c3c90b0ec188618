// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Hands in answers to a readiness checklist as a pull request: the Scaffolder actions `readiness:annotate` and
 * `readiness:merge-request:update`, and the template `readiness-answer` that uses them.
 *
 * @packageDocumentation
 */
export { scaffolderModuleReadiness as default } from './module';
