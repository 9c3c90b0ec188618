// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * The words of the engine. This folder imports nothing: the same code runs in the backend, in the browser and in the
 * CLI. Time is always an argument, in milliseconds since the epoch.
 */
export * from './answer';
export * from './checklist';
export * from './claim';
export * from './compiled';
export * from './entity';
export * from './evaluation';
export * from './fact';
export * from './finding';
export * from './input';
export * from './path';
export * from './result';
export * from './store';
export * from './waiver';
