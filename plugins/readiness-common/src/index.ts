// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * What every package of the Readiness family shares: the engine, the annotation parser, the API client, permissions.
 *
 * @packageDocumentation
 */
export * from './engine';
export * from './annotations';
export * from './client';
export * from './evaluateEntity';
export * from './permissions';
export * from './status';
export * from './topics';
