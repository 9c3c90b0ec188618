// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  EvidenceProvider,
  ObservedEntity,
  EvidenceTarget,
  Observation,
  ObserveOptions,
  ObserveResult,
} from 'backstage-plugin-readiness-node';

const MINUTE = 60 * 1000;

/**
 * A provider that sees what a test wants it to see: by default that every target is reachable.
 * @internal
 */
export class TestProvider implements EvidenceProvider {
  facts: string[];
  interval = 10 * MINUTE;
  timeToLive = 60 * MINUTE;
  timeout = 1_000;
  concurrency = 4;
  annotations?: string[];
  labels?: string[];
  fingerprint?: string;
  partOf?: (entity: ObservedEntity) => string | undefined;
  /** Keys of the targets it was asked to observe, in order. */
  collections: string[] = [];
  /** The last that it was given. */
  target: EvidenceTarget | undefined;
  options: ObserveOptions | undefined;
  see: (
    target: EvidenceTarget,
    options: ObserveOptions,
  ) => Partial<Observation>[] | ObserveResult | Promise<ObserveResult> = () => [
    { value: true },
  ];

  constructor(readonly id = 'test', facts = ['reachable']) {
    this.facts = facts.map(fact => `${id}.${fact}`);
  }

  targetOf(entity: ObservedEntity): string | undefined {
    return entity.answers['health-endpoint']?.[0];
  }

  groupOf(key: string): string {
    return new URL(key).host;
  }

  async observe(
    target: EvidenceTarget,
    options: ObserveOptions,
  ): Promise<ObserveResult> {
    this.collections.push(target.key);
    this.target = target;
    this.options = options;
    const seen = await this.see(target, options);
    return Array.isArray(seen)
      ? {
          observations: seen.map(observation => ({
            fact: this.facts[0],
            observedAt: options.now,
            ...observation,
          })),
        }
      : seen;
  }
}
