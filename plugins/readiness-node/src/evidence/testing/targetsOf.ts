// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  EvidenceProvider,
  EvidenceSubject,
  EvidenceTarget,
} from '../types';
import { evidenceSubject } from './evidenceSubject';
import { frozenCopy } from './frozenCopy';

const TARGET_LENGTH = 2_000;

/** What an entity of any catalog may look like. */
const AWKWARD: EvidenceSubject[] = [
  evidenceSubject('silent'),
  {
    entityRef: 'component:default/bare',
    entity: { kind: 'Component', metadata: { name: 'bare' } },
    answers: {},
  },
  evidenceSubject('odd', {
    annotations: {
      'readiness/health-endpoint': 'http://[',
      'backstage.io/source-location': 'url:%',
    },
    answers: { 'health-endpoint': ['http://['], repositories: ['%', ''] },
  }),
];

/** The targets of some subjects, as the collector puts them together; adds what breaks the contract to `slips`. @internal */
export function targetsOf(
  provider: EvidenceProvider,
  subjects: EvidenceSubject[],
  slips: string[],
): EvidenceTarget[] {
  const targets = new Map<string, EvidenceTarget>();
  const ask = (subject: EvidenceSubject): string | undefined => {
    try {
      const key = provider.targetOf(frozenCopy(subject));
      if (key !== provider.targetOf(frozenCopy(subject))) {
        slips.push(
          `targetOf gives two targets for ${subject.entityRef} when it is asked twice: a key must depend on the subject only.`,
        );
      }
      if (key !== undefined && (typeof key !== 'string' || key === '')) {
        slips.push(
          `targetOf gives no text for ${subject.entityRef}: give undefined where there is nothing to look at.`,
        );
        return undefined;
      }
      if (key !== undefined && key.length > TARGET_LENGTH) {
        slips.push(
          `targetOf gives more than ${TARGET_LENGTH} characters for ${subject.entityRef}.`,
        );
      }
      if (
        key !== undefined &&
        typeof (provider.groupOf?.(key) ?? key) !== 'string'
      ) {
        slips.push(`groupOf gives no text for ${key}.`);
      }
      return key;
    } catch (error) {
      slips.push(
        `targetOf or groupOf throws for ${subject.entityRef}, or changes it: ${error}`,
      );
      return undefined;
    }
  };
  for (const subject of AWKWARD) {
    ask(subject);
  }
  for (const subject of subjects) {
    const key = ask(subject);
    if (key !== undefined) {
      const target = targets.get(key) ?? { key, subjects: [] };
      targets.set(key, target);
      target.subjects.push(subject);
    }
  }
  return [...targets.values()];
}
