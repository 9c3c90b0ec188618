// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import { services } from './services';

function relation(type: string, targetRef: string | undefined) {
  return targetRef ? [{ type, targetRef }] : [];
}

function named(kind: string, ref: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: ref.split('/')[1], namespace: 'default' },
    spec: {},
  };
}

function refsOf(field: 'owner' | 'system' | 'domain'): string[] {
  return [...new Set(services.flatMap(service => service[field] ?? []))];
}

/** The catalog that belongs to the made-up services. */
export const entities: Entity[] = [
  ...services.map(
    (service): Entity => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: service.name,
        namespace: 'default',
        title: service.title,
        annotations: { 'readiness/purpose': 'Made up for the dev app' },
      },
      spec: { type: service.type, lifecycle: service.lifecycle },
      relations: [
        ...relation('ownedBy', service.owner),
        ...relation('partOf', service.system),
      ],
    }),
  ),
  ...refsOf('owner').map(ref => named('Group', ref)),
  ...refsOf('system').map(
    (ref): Entity => ({
      ...named('System', ref),
      relations: relation(
        'partOf',
        services.find(service => service.system === ref)?.domain,
      ),
    }),
  ),
  ...refsOf('domain').map(ref => named('Domain', ref)),
];
