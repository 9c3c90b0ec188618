// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CatalogEntity,
  CompiledChecklist,
} from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';

/** Checklists that a test replaces at will. @internal */
export class TestChecklists implements ChecklistRegistry {
  private checklists: CompiledChecklist[];
  private readonly listeners = new Set<() => void>();

  constructor(...checklists: CompiledChecklist[]) {
    this.checklists = checklists;
  }

  replace(...checklists: CompiledChecklist[]) {
    this.checklists = checklists;
    for (const listener of this.listeners) {
      listener();
    }
  }

  forEntity(entity: CatalogEntity) {
    return this.checklists.find(({ appliesTo }) => appliesTo(entity));
  }

  list() {
    return this.checklists;
  }

  platformIssues() {
    return [];
  }

  onChange(listener: () => void) {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  async refresh() {}
}
