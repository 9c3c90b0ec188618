// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CatalogEntity,
  CompiledChecklist,
} from 'backstage-plugin-readiness-common';
import type { EvidenceSource } from '../evidence/EvidenceSource';
import type { ServiceEvidence } from '../evidence/ServiceEvidence';
import { Breather } from '../catalog/Breather';
import { readEntityAnswers } from './readEntityAnswers';
import { inputHashOf } from '../catalog/inputHashOf';
import type { RelatedEntities } from '../catalog/relatedEntities/findRelatedEntities';

/** A subject that has to be judged. @internal */
export interface Candidate {
  entityRef: string;
  entity: CatalogEntity;
  checklist: CompiledChecklist;
  relatedEntities: RelatedEntities;
  evidence?: ServiceEvidence;
  inputHash: string;
}

/**
 * Gathers what is said of subjects and what was observed of what they name now.
 * @param onFailure - told of those that cannot be judged; they are left out
 * @internal
 */
export async function prepareCandidates(
  candidates: Candidate[],
  options: {
    evidence?: EvidenceSource;
    now: number;
    onFailure: (entityRef: string, error: unknown) => Promise<void>;
  },
): Promise<(Candidate & { prepared: ReturnType<typeof readEntityAnswers> })[]> {
  const { evidence: source, now, onFailure } = options;
  const ready: (Candidate & {
    prepared: ReturnType<typeof readEntityAnswers>;
  })[] = [];
  const breather = new Breather();
  for (const candidate of candidates) {
    await breather.breathe();
    try {
      const { checklist, entity, relatedEntities } = candidate;
      const { related } = relatedEntities;
      const prepared = readEntityAnswers({ checklist, entity, related, now });
      ready.push({ ...candidate, prepared });
    } catch (error) {
      await onFailure(candidate.entityRef, error);
    }
  }
  await source?.aim(
    ready.flatMap(({ evidence, entity, prepared }) =>
      evidence ? { evidence, entity, answers: prepared.answers } : [],
    ),
  );
  return ready.map(candidate => {
    const { entity, checklist, relatedEntities, evidence } = candidate;
    // As the next sweep will find it, with what is looked at from now on.
    return {
      ...candidate,
      inputHash: inputHashOf(
        entity,
        checklist,
        relatedEntities,
        evidence && [source!.digest(), evidence.fingerprint()],
      ),
    };
  });
}
