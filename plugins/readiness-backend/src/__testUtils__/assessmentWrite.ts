// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CatalogEntity,
  type CompiledChecklist,
  type Fact,
  evaluateEntity,
} from 'backstage-plugin-readiness-common';
import { decodeAssessment } from '../database/evaluationCodec/decodeEvaluation';
import type { AssessmentWrite, StoredAssessment } from '../database/types';

/** What evaluating an entity gives to write. @internal */
export function assessmentWrite(options: {
  entity: CatalogEntity;
  checklist: CompiledChecklist;
  now: number;
  before?: StoredAssessment;
  inputs?: string[];
  inputHash?: string;
  facts?: Fact[];
}): AssessmentWrite {
  const { entity, checklist, now, before, facts } = options;
  const { inputs = [], inputHash = `hash-${now}` } = options;
  return {
    entity,
    checklist,
    inputs,
    inputHash,
    factsFingerprint: '',
    before: before && decodeAssessment(before, checklist),
    evaluation: evaluateEntity({
      entity,
      checklist,
      related: new Map(),
      facts,
      now,
    }),
  };
}
