// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import type { Vocabulary } from 'backstage-plugin-readiness-common';

/** Which names and values the annotations of an entity may have, at this moment. @public */
export interface VocabularySource {
  /**
   * The vocabulary of the checklist that a service is held to; for a System, a Resource and others, which may answer
   * for any service, {@link VocabularySource.all}.
   */
  vocabularyFor(entity: Entity): Vocabulary;
  /** That of all checklists together. */
  all(): Vocabulary;
  /** False when the configured checklists could not be read: then warnings would be wrong. */
  isKnown(): boolean;
}
