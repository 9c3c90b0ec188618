// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CatalogEntity,
  CompiledChecklist,
  Evaluation,
  Fact,
  Waiver,
} from './engine';

/** Everything known about one subject. @public */
export interface AssessOptions {
  checklist: CompiledChecklist;
  entity: CatalogEntity;
  /** By lower-case ref; see `EvaluationInput.related`. */
  related: ReadonlyMap<string, CatalogEntity>;
  facts?: Fact[];
  waivers?: Waiver[];
  firstSeen?: Readonly<Record<string, number>>;
  now: number;
}

/**
 * Reads what an entity and its neighbours say, and judges it: annotations, catalog sources, inheritance, then the
 * engine. Never throws for anything an owner wrote.
 * @public
 */
export function assess(_options: AssessOptions): Evaluation {
  throw new Error('not built yet');
}
