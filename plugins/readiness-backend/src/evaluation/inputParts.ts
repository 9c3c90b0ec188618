// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from 'backstage-plugin-readiness-common';
import { EVALUATION_VERSION } from '../catalog/inputHashOf';
import { hashOf, sha256 } from '../catalog/projection';
import type { StoredFact } from '../database/factTypes';
import type { InputParts } from '../database/types';
import { getFactsFingerprint } from '../evidence/getFingerprint';

const HASH_LENGTH = 12;

/** @internal */
export function inputPartsOf(options: {
  /** As it was projected. */
  entity: CatalogEntity;
  facts: Pick<StoredFact, 'fact' | 'observed' | 'previous'>[];
  providersDigest: string;
  failureThreshold: number;
  /** Ids of those in force. */
  waivers?: string[];
  now: number;
}): InputParts {
  const { entity, facts, providersDigest, failureThreshold, now } = options;
  const { waivers = [] } = options;
  const { relations, ...own } = entity;
  const byProvider = new Map<string, typeof facts>();
  for (const fact of facts) {
    const provider = providerOf(fact);
    byProvider.set(provider, [...(byProvider.get(provider) ?? []), fact]);
  }
  return {
    entity: short(JSON.stringify(own)),
    // Other entities add relations as well, and the catalog gives them in any order.
    relations: short(
      (relations ?? [])
        .map(({ type, targetRef }) => `${type} ${targetRef}`)
        .sort()
        .join('\n'),
    ),
    configuration: short(`${providersDigest} ${failureThreshold}`),
    version: EVALUATION_VERSION,
    facts: Object.fromEntries(
      [...byProvider].flatMap(([provider, some]) => {
        const print = getFactsFingerprint(some, { now, failureThreshold });
        return print ? [[provider, print.slice(0, HASH_LENGTH)]] : [];
      }),
    ),
    ...(waivers.length > 0 && { waivers: [...waivers].sort() }),
  };
}

/** Short hashes of related entities, by ref. @internal */
export function hashesOf(
  related: ReadonlyMap<string, CatalogEntity>,
): Map<string, string> {
  return new Map(
    [...related].map(([ref, entity]) => [
      ref,
      hashOf(entity).slice(0, HASH_LENGTH),
    ]),
  );
}

/** @internal */
export function providerOf({ fact }: Pick<StoredFact, 'fact'>): string {
  return fact.slice(0, fact.indexOf('.'));
}

function short(text: string): string {
  return sha256(text).slice(0, HASH_LENGTH);
}
