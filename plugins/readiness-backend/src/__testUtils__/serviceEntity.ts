// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';

/** Answers with which a service is ready by the small checklist. @internal */
export const READY_ANNOTATIONS: Record<string, string> = {
  'readiness/purpose': 'Keeps the books of the shop',
  'readiness/code-review': 'yes',
  'readiness/data': 'pii',
  'readiness/persistence': 'none',
  'readiness/load-test': '2026-11-01',
  'readiness/health-endpoint': 'https://books.example.com/health',
};

const { 'readiness/code-review': _review, ...withoutReview } =
  READY_ANNOTATIONS;

/** Answers with which a service is not ready, for want of a code review. @internal */
export const WITHOUT_REVIEW: Record<string, string> = withoutReview;

/**
 * A service as the catalog gives it, with relations.
 * @param relations - type to refs
 * @internal
 */
export function serviceEntity(
  name: string,
  options: {
    annotations?: Record<string, string>;
    relations?: Record<string, string[]>;
    metadata?: object;
    spec?: object;
  } = {},
): Entity {
  const { annotations = READY_ANNOTATIONS, relations = {} } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      namespace: 'default',
      name,
      annotations,
      ...options.metadata,
    },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: 'group:default/shop',
      ...options.spec,
    },
    relations: Object.entries({
      ownedBy: ['group:default/shop'],
      ...relations,
    }).flatMap(([type, refs]) => refs.map(targetRef => ({ type, targetRef }))),
  };
}

/** Services that are ready, named `service-000` and so on. @internal */
export function services(count: number): Entity[] {
  return Array.from({ length: count }, (_, index) =>
    serviceEntity(`service-${String(index).padStart(3, '0')}`),
  );
}
