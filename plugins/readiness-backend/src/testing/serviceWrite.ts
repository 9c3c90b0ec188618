// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CatalogEntity,
  type CompiledChecklist,
  type Fact,
  evaluateEntity,
} from 'backstage-plugin-readiness-common';
import type { ServiceWrite, StoredService } from '../database/types';

/** What judging an entity gives to write. @internal */
export function serviceWrite(options: {
  entity: CatalogEntity;
  checklist: CompiledChecklist;
  now: number;
  before?: StoredService;
  inputs?: string[];
  inputHash?: string;
  facts?: Fact[];
}): ServiceWrite {
  const { entity, checklist, now, before, facts } = options;
  const { inputs = [], inputHash = `hash-${now}` } = options;
  return {
    entity,
    checklist,
    inputs,
    inputHash,
    before,
    evaluation: evaluateEntity({
      entity,
      checklist,
      related: new Map(),
      facts,
      now,
    }),
  };
}
