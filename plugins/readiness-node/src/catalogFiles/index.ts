// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Where entities and what they say stand in their YAML files. Loads nothing of Backstage's backend system.
 *
 * @packageDocumentation
 */
export type { EntityLines } from './EntityLines';
export { entityLinesOf } from './entityLinesOf';
export { indexEntities } from './indexEntities';
export { lineOfFinding } from './lineOfFinding';
