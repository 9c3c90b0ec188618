// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Checklists of the Readiness plugin: reading, checking, extending and compiling them, and keeping those of the
 * configuration up to date.
 *
 * @packageDocumentation
 */
export * from './checklist';
export * from './registry';
export * from './evidence';
export * from './limits';
