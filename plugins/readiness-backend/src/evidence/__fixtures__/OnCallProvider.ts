// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  EvidenceProvider,
  ObservedEntity,
  EvidenceTarget,
  ObserveOptions,
  ObserveResult,
} from 'backstage-plugin-readiness-node';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const ANNOTATION = 'example.com/rota';

/** Asks the rota service whether somebody is on call for a service. */
export class OnCallProvider implements EvidenceProvider {
  readonly id = 'on-call';
  readonly facts = ['on-call.staffed'];
  readonly annotations = [ANNOTATION];
  readonly interval = 15 * MINUTE;
  readonly timeToLive = 2 * 60 * MINUTE;
  readonly timeout = 5 * SECOND;
  readonly concurrency = 4;

  constructor(private readonly baseUrl: string) {}

  targetOf({ entity }: ObservedEntity): string | undefined {
    return entity.metadata.annotations?.[ANNOTATION];
  }

  async observe(
    { key }: EvidenceTarget,
    { signal, now }: ObserveOptions,
  ): Promise<ObserveResult> {
    const url = `${this.baseUrl}/rotas/${encodeURIComponent(key)}`;
    const response = await fetch(url, { signal });
    const common = { fact: 'on-call.staffed', observedAt: now, url };

    if (response.status === 404) {
      const cannotTell = `The rota service knows no "${key}".`;
      return { observations: [{ ...common, cannotTell }] };
    }
    if (!response.ok) {
      const error = `The rota service answers ${response.status}.`;
      const wait = Number(response.headers.get('Retry-After')) * SECOND;
      return {
        observations: [{ ...common, error }],
        ...(wait > 0 && { notBefore: now + wait }),
      };
    }
    const { people } = await response.json();
    return { observations: [{ ...common, value: people.length > 0 }] };
  }
}
