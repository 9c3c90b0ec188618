// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CatalogEntity,
  CompiledChecklist,
  RelatedEntities,
  VerificationDemand,
} from 'backstage-plugin-readiness-common';
import { hashOf, sha256 } from './projection';

/**
 * Part of each hash. Raise it when a release evaluates otherwise, or stores something else of the same input: every service
 * is then evaluated once more. Here and not in a migration, because during a rolling update the former release may evaluate
 * services after the migration, and would leave rows that look up to date.
 */
export const EVALUATION_VERSION = 5;

/**
 * A hash of everything that an evaluation depends on, but for the time and the facts. Related entities that are missing are
 * part of it: once they are there, the outcome may be another.
 * @internal
 */
export function inputHashOf(options: {
  entity: CatalogEntity;
  checklist: CompiledChecklist;
  relatedEntities: RelatedEntities;
  /** Changes when services have other targets; empty when there are no providers. */
  providersDigest: string;
  /** What must be verified before a service is ready. Default: nothing. */
  verificationDemand?: VerificationDemand;
  /** Of the waivers in force; empty when there are none. */
  waiversDigest?: string;
}): string {
  const { entity, checklist, providersDigest } = options;
  const { verificationDemand, waiversDigest } = options;
  const { related, inputs } = options.relatedEntities;
  const relatedEntities = [...inputs].sort().map(ref => {
    const relatedEntity = related.get(ref);
    return relatedEntity ? `${ref} ${hashOf(relatedEntity)}` : `${ref} -`;
  });
  return sha256(
    [
      EVALUATION_VERSION,
      hashOf(entity),
      checklist.id,
      checklist.digest,
      ...relatedEntities,
      providersDigest,
      verificationDemand ? JSON.stringify(verificationDemand) : '',
      // Nothing for most: their hashes stay as they were before there were waivers.
      ...(waiversDigest ? [waiversDigest] : []),
    ].join('\n'),
  );
}
