// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CatalogEntity,
  CompiledChecklist,
} from 'backstage-plugin-readiness-common';
import type { EvidenceSource } from '../evidence/EvidenceSource';
import type { ServiceEvidence } from '../evidence/ServiceEvidence';
import { Breather } from './Breather';
import { gather } from './gather';
import { inputHashOf } from './inputHashOf';
import type { Neighbours } from './neighbours/findNeighbours';

/** A subject that has to be judged. @internal */
export interface Candidate {
  entityRef: string;
  entity: CatalogEntity;
  checklist: CompiledChecklist;
  neighbours: Neighbours;
  evidence?: ServiceEvidence;
  inputHash: string;
}

/**
 * Gathers what is said of subjects and what was observed of what they name now.
 * @param onFailure - told of those that cannot be judged; they are left out
 * @internal
 */
export async function gatherCandidates(
  candidates: Candidate[],
  options: {
    evidence?: EvidenceSource;
    now: number;
    onFailure: (entityRef: string, error: unknown) => Promise<void>;
  },
): Promise<(Candidate & { gathered: ReturnType<typeof gather> })[]> {
  const { evidence: source, now, onFailure } = options;
  const ready: (Candidate & { gathered: ReturnType<typeof gather> })[] = [];
  const breather = new Breather();
  for (const candidate of candidates) {
    await breather.breathe();
    try {
      const { checklist, entity, neighbours } = candidate;
      const { related } = neighbours;
      const gathered = gather({ checklist, entity, related, now });
      ready.push({ ...candidate, gathered });
    } catch (error) {
      await onFailure(candidate.entityRef, error);
    }
  }
  await source?.aim(
    ready.flatMap(({ evidence, entity, gathered }) =>
      evidence ? { evidence, entity, answers: gathered.answers } : [],
    ),
  );
  return ready.map(candidate => {
    const { entity, checklist, neighbours, evidence } = candidate;
    // As the next sweep will find it, with what is looked at from now on.
    return {
      ...candidate,
      inputHash: inputHashOf(
        entity,
        checklist,
        neighbours,
        evidence && [source!.digest(), evidence.saying()],
      ),
    };
  });
}
