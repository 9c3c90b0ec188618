// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CatalogEntity,
  Check,
  CompiledCheck,
  CompiledChecklist,
  CompiledContradiction,
  Section,
  StoreRule,
} from '../engine';

/** A check of which everything but the id has a default. @alpha */
export type TestCheck = { id: string } & Partial<CompiledCheck>;

/** A contradiction with its predicate as a function. @alpha */
export type TestContradiction = Pick<
  CompiledContradiction,
  'id' | 'check' | 'contradicts'
> &
  Partial<CompiledContradiction>;

/** @alpha */
export interface CompiledChecklistOptions {
  checks: TestCheck[];
  contradictions?: TestContradiction[];
  roles?: { dataClasses?: string; monitoring?: string };
  stores?: StoreRule[];
  appliesTo?: (entity: CatalogEntity) => boolean;
}

/**
 * A checklist as the engine takes it, for tests: predicates are plain functions, checks without a section stand in one
 * called `main`, required, with a text for an answer.
 * @alpha
 */
export function compiledChecklist(
  options: CompiledChecklistOptions,
): CompiledChecklist {
  const checks = options.checks.map(
    (check): CompiledCheck => ({
      question: `What about ${check.id}?`,
      severity: 'required',
      answer: { type: 'text' },
      section: 'main',
      prerequisites: [],
      ...check,
    }),
  );
  const contradictions = (options.contradictions ?? []).map(
    (rule): CompiledContradiction => ({
      severity: 'required',
      message: `${rule.id} was found.`,
      when: {},
      ...rule,
    }),
  );
  const sections = new Map<string, Section>();
  for (const { section, ...check } of checks) {
    const found = sections.get(section) ?? {
      id: section,
      title: section,
      checks: [] as Check[],
    };
    found.checks.push(check);
    sections.set(section, found);
  }
  return {
    source: {
      id: 'test',
      title: 'Test checklist',
      appliesTo: {},
      sections: [...sections.values()],
      contradictions,
      ...(options.roles && { roles: options.roles }),
      ...(options.stores && { stores: options.stores }),
    },
    id: 'test',
    digest: 'test',
    appliesTo: options.appliesTo ?? (() => true),
    checks,
    checksById: new Map(checks.map(check => [check.id, check])),
    contradictions,
  };
}
