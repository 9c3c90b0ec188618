// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  EvidenceProvider,
  ObservedEntity,
  EvidenceTarget,
} from '../evidence/types';
import { observedEntity } from './observedEntity';
import { frozenCopy } from './frozenCopy';

const TARGET_LENGTH = 2_000;

/** What an entity of any catalog may contain. */
const AWKWARD: ObservedEntity[] = [
  observedEntity('silent'),
  {
    entityRef: 'component:default/bare',
    entity: { kind: 'Component', metadata: { name: 'bare' } },
    answers: {},
  },
  observedEntity('odd', {
    annotations: {
      'readiness/health-endpoint': 'http://[',
      'backstage.io/source-location': 'url:%',
    },
    answers: { 'health-endpoint': ['http://['], repositories: ['%', ''] },
  }),
];

/**
 * The targets of some services, grouped as the backend groups them; adds what breaks the contract to `findings`.
 * @internal
 */
export function targetsOf(
  provider: EvidenceProvider,
  entities: ObservedEntity[],
  findings: string[],
): EvidenceTarget[] {
  const targets = new Map<string, EvidenceTarget>();
  const ask = (entity: ObservedEntity): string | undefined => {
    try {
      const key = provider.targetOf(frozenCopy(entity));
      if (key !== provider.targetOf(frozenCopy(entity))) {
        findings.push(
          `targetOf returns two different targets for ${entity.entityRef} when called twice: a key must depend only on the service.`,
        );
      }
      if (key !== undefined && (typeof key !== 'string' || key === '')) {
        findings.push(
          `targetOf returns no text for ${entity.entityRef}: return undefined if there is nothing to observe.`,
        );
        return undefined;
      }
      if (key !== undefined && key.length > TARGET_LENGTH) {
        findings.push(
          `targetOf returns more than ${TARGET_LENGTH} characters for ${entity.entityRef}.`,
        );
      }
      if (
        key !== undefined &&
        typeof (provider.groupOf?.(key) ?? key) !== 'string'
      ) {
        findings.push(`groupOf returns no text for ${key}.`);
      }
      return key;
    } catch (error) {
      findings.push(
        `targetOf or groupOf throws for ${entity.entityRef}, or changes it: ${error}`,
      );
      return undefined;
    }
  };
  for (const entity of AWKWARD) {
    ask(entity);
  }
  for (const entity of entities) {
    const key = ask(entity);
    if (key !== undefined) {
      const target = targets.get(key) ?? { key, entities: [] };
      targets.set(key, target);
      target.entities.push(entity);
    }
  }
  return [...targets.values()];
}
