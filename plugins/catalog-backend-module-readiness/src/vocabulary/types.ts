// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import type { Vocabulary } from 'backstage-plugin-readiness-common';

/** The names and values that the annotations of an entity may currently have. @internal */
export interface VocabularySource {
  /**
   * The vocabulary of the checklist that applies to a service; for a System, a Resource and others, which may answer
   * for any service, {@link VocabularySource.all}.
   */
  vocabularyFor(entity: Entity): Vocabulary;
  /** The vocabulary of all checklists together. */
  all(): Vocabulary;
  /** False if the configured checklists could not be read: then warnings would be wrong. */
  isKnown(): boolean;
}
