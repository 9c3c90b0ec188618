// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from '../engine';
import { FindingList } from './answers/FindingList';
import { RelatedEntityMap } from './catalog/RelatedEntityMap';
import { readCheck } from './catalog/readCheck';
import { wellFormedEntities, wellFormedEntity } from './wellFormedEntity';
import type { CatalogAnswers, Vocabulary } from './types';

/** @internal */
export interface ReadCatalogSourcesOptions {
  entity: CatalogEntity;
  /** By lower-case ref; for relations. */
  related: ReadonlyMap<string, CatalogEntity>;
  vocabulary: Vocabulary;
  /** Milliseconds since the epoch. */
  now: number;
}

/**
 * Reads the answers in an entity's description, tags, labels, links, other annotations and relations, as the
 * `answeredBy` of each check defines.
 *
 * @remarks Several sources of one check add up if it takes several items, otherwise the first counts. They disagree
 * when one is `none` and another is not, when single answers differ, and, for data classes, whenever they differ at
 * all. That is a finding, and data classes are combined.
 * @internal
 */
export function readCatalogSources(
  options: ReadCatalogSourcesOptions,
): CatalogAnswers {
  const { vocabulary, now } = options;
  const relatedEntities = new RelatedEntityMap(
    wellFormedEntity(options.entity),
    wellFormedEntities(options.related),
    vocabulary.stores,
  );
  return readRelatedEntities({ relatedEntities, vocabulary, now });
}

/** {@link readCatalogSources} with the related entities resolved. @internal */
export function readRelatedEntities(options: {
  relatedEntities: RelatedEntityMap;
  vocabulary: Vocabulary;
  now: number;
}): CatalogAnswers {
  const { vocabulary } = options;
  const list = new FindingList(options.relatedEntities.entity);
  const read: CatalogAnswers = {
    answers: new Map(),
    additions: new Map(),
    findings: list.findings,
  };
  for (const check of vocabulary.checks.values()) {
    if (check.answeredBy) {
      readCheck(check, options, read, list);
    }
  }
  list.finish();
  return read;
}
