// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from '../engine';
import { FindingList } from './answers/FindingList';
import { RelatedEntityMap } from './catalog/RelatedEntityMap';
import { readCheck } from './catalog/readCheck';
import { wellFormedEntities, wellFormedEntity } from './wellFormedEntity';
import type { CatalogAnswers, Vocabulary } from './types';

/** @public */
export interface ReadCatalogSourcesOptions {
  entity: CatalogEntity;
  /** By lower-case ref; for relations. */
  related: ReadonlyMap<string, CatalogEntity>;
  vocabulary: Vocabulary;
  /** Milliseconds since the epoch. */
  now: number;
}

/**
 * Reads what an entity answers by its description, tags, labels, links, other annotations and relations, as the
 * `answeredBy` of each check has it.
 *
 * @remarks Several sources of one check add up where it takes several items, otherwise the first counts. They disagree
 * when one denies (`none`) what another says, when they give different single answers, and, for data classes, whenever
 * they differ at all; that is a finding, and the classes are joined.
 * @public
 */
export function readCatalogSources(
  options: ReadCatalogSourcesOptions,
): CatalogAnswers {
  const { vocabulary, now } = options;
  const neighbourhood = new RelatedEntityMap(
    wellFormedEntity(options.entity),
    wellFormedEntities(options.related),
    vocabulary.stores,
  );
  return readNeighbourhood({ neighbourhood, vocabulary, now });
}

/** {@link readCatalogSources} where the neighbourhood is known. @internal */
export function readNeighbourhood(options: {
  neighbourhood: RelatedEntityMap;
  vocabulary: Vocabulary;
  now: number;
}): CatalogAnswers {
  const { vocabulary } = options;
  const list = new FindingList(options.neighbourhood.entity);
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
