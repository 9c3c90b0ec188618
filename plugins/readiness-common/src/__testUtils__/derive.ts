// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  compiledChecklist,
  type TestCheck,
} from '../testing/compiledChecklist';
import { evaluationInput, type TestAnswer } from '../testing/evaluationInput';
import type { CatalogEntity, StoreRule } from '../engine';
import { derivedValues } from '../engine/derived/derivedValues';

/** Rules for the stores in tests of derived values. @internal */
export const STORES: StoreRule[] = [
  { store: 'database', types: ['database', 'mysql-cluster'] },
  { store: 'object-store', types: ['s3-bucket'] },
  { store: 'queue', types: ['kafka', 'qmgr'] },
  { store: 'queue', kinds: ['SQSQueue'] },
  { store: 'cache', types: ['cache'] },
];

/** An entity by its ref. @internal */
export function entity(
  ref: string,
  type?: string,
  relations: Record<string, string[]> = {},
): CatalogEntity {
  const [, kind, name] = /^(.*):default\/(.*)$/.exec(ref)!;
  return {
    kind,
    metadata: { name },
    spec: { ...(type && { type }) },
    relations: Object.entries(relations).flatMap(([key, targets]) =>
      targets.map(targetRef => ({ type: key, targetRef })),
    ),
  };
}

/** Derived values of a service called `shop`. @internal */
export function derive(options: {
  answers?: Record<string, TestAnswer>;
  relations?: Record<string, string[]>;
  related?: CatalogEntity[];
  dataOf?: Record<string, string[]>;
  components?: unknown;
  checks?: TestCheck[];
  facts?: Record<string, unknown>;
  annotations?: Record<string, string>;
}) {
  const { components, relations = {}, checks = [], ...rest } = options;
  const { facts = {}, annotations, ...given } = rest;
  const checklist = compiledChecklist({
    checks,
    stores: STORES,
    appliesTo: ({ spec }) => spec?.type === 'microservice',
  });
  const service = entity('component:default/shop', 'service', relations);
  service.metadata.annotations = annotations;
  const input = evaluationInput({ checklist, entity: service, ...given });
  return derivedValues({
    ...input,
    facts: {
      ...facts,
      ...(components !== undefined && { 'health.components': components }),
    },
  });
}
