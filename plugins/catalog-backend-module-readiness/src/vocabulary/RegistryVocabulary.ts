// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import {
  vocabularyOf,
  type CatalogEntity,
  type Vocabulary,
} from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import { mergeVocabularies } from './mergeVocabularies';
import type { VocabularySource } from './types';

/** The vocabularies of the checklists in use, computed once for each of their versions. @internal */
export class RegistryVocabulary implements VocabularySource {
  private byId = new Map<string, Vocabulary>();
  private merged: Vocabulary | undefined;

  constructor(
    private readonly registry: ChecklistRegistry,
    private readonly known: boolean,
  ) {
    registry.onChange(() => {
      this.byId = new Map();
      this.merged = undefined;
    });
  }

  vocabularyFor(entity: Entity): Vocabulary {
    const checklist = this.registry.forEntity(entity as CatalogEntity);
    if (!checklist) {
      return this.all();
    }
    let vocabulary = this.byId.get(checklist.id);
    if (!vocabulary) {
      vocabulary = vocabularyOf(checklist.source);
      this.byId.set(checklist.id, vocabulary);
    }
    return vocabulary;
  }

  all(): Vocabulary {
    this.merged ??= mergeVocabularies(
      this.registry.list().map(({ source }) => vocabularyOf(source)),
    );
    return this.merged;
  }

  isKnown(): boolean {
    return this.known;
  }
}
