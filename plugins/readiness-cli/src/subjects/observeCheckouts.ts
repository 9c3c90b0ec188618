// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CompiledChecklist } from 'backstage-plugin-readiness-common';
import type { CatalogFile } from '../catalogFiles/types';
import type { Terminal } from '../terminal/Terminal';
import type { ObservedFacts } from './subjectsOf';

/** TODO replaced by src/checkout */
export async function observeCheckouts(_: {
  files: CatalogFile[];
  checklists: CompiledChecklist[];
  terminal: Terminal;
  now: number;
}): Promise<ObservedFacts> {
  return { facts: new Map(), observable: new Set(), placeOf: () => undefined };
}
