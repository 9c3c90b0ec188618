// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  EvidenceProvider,
  EvidenceTarget,
  ObservedEntity,
  ObserveOptions,
  ObserveResult,
  ProviderDescription,
} from 'backstage-plugin-readiness-node/evidence';
import { HttpProblem, JsonClient } from 'backstage-plugin-readiness-node/http';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const ANNOTATION = 'example.com/rota';

/** The names, words and units of what is observed, as screens show them. */
export const description: ProviderDescription = {
  id: 'on-call',
  title: 'On-call rota',
  configurationKey: 'onCall',
  requiredKeys: ['onCall.baseUrl'],
  setUpUrl: 'https://wiki.example.org/on-call',
  facts: [
    {
      name: 'on-call.staffed',
      title: 'On call',
      kind: 'boolean',
      words: { true: 'somebody', false: 'nobody' },
    },
    {
      name: 'on-call.responseTime',
      title: 'Median time to respond',
      kind: 'duration',
      unit: 'min',
    },
  ],
};

/** Asks the rota service whether somebody is on call for a service, and how fast they respond. */
export class OnCallProvider implements EvidenceProvider {
  readonly description = description;
  readonly annotations = [ANNOTATION];
  readonly interval = 15 * MINUTE;
  readonly timeToLive = 2 * 60 * MINUTE;
  readonly timeout = 5 * SECOND;
  readonly concurrency = 4;

  constructor(private readonly rotas: JsonClient) {}

  targetOf({ entity }: ObservedEntity): string | undefined {
    return entity.metadata.annotations?.[ANNOTATION];
  }

  async observe(
    { key }: EvidenceTarget,
    { signal, now }: ObserveOptions,
  ): Promise<ObserveResult> {
    const path = `/rotas/${encodeURIComponent(key)}`;
    try {
      const rota = await this.rotas.request({ path, signal, now });
      const { people, responseMinutes } = rota as Rota;
      return {
        observations: [
          {
            fact: 'on-call.staffed',
            value: people.length > 0,
            observedAt: now,
          },
          {
            fact: 'on-call.responseTime',
            ...(responseMinutes === undefined
              ? { cannotTell: 'Nobody had to respond yet.' }
              : { value: Math.round(responseMinutes) }),
            observedAt: now,
          },
        ],
      };
    } catch (error) {
      if (!(error instanceof HttpProblem)) {
        throw error;
      }
      const { status, message, notBefore } = error;
      const reason =
        status === 404
          ? { cannotTell: `The rota service knows no "${key}".` }
          : { error: message };
      return {
        observations: description.facts.map(({ name }) => ({
          fact: name,
          ...reason,
          observedAt: now,
        })),
        notBefore,
      };
    }
  }
}

interface Rota {
  people: string[];
  responseMinutes?: number;
}
