// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Answer,
  type CatalogEntity,
  entityRefOf,
} from 'backstage-plugin-readiness-common';
import { answersOfPeople } from './answersOfPeople';
import { getFingerprint } from './getFingerprint';
import { type EvaluatedFact, toFact } from './toFact';
import type { ServiceFact, ServiceTarget } from '../database/factTypes';

/** What observing says of one service that is judged now. @internal */
export class ServiceEvidence {
  /** What is looked at, by the answers of the last {@link ServiceEvidence.aim}. */
  targets: ServiceTarget[] = [];
  /** Those of them of which nothing was known of this service. */
  met: ServiceTarget[] = [];

  constructor(
    /** Facts of the targets that it had when it was judged the last time. */
    private known: ServiceFact[],
    private readonly options: {
      now: number;
      failureThreshold: number;
      observable: ReadonlySet<string>;
      targetsOf: (subject: {
        entityRef: string;
        entity: CatalogEntity;
        answers: Record<string, string[]>;
      }) => ServiceTarget[];
    },
  ) {}

  get failureThreshold(): number {
    return this.options.failureThreshold;
  }

  get observable(): ReadonlySet<string> {
    return this.options.observable;
  }

  /** What can change the verdict, as text. */
  fingerprint(): string {
    return this.known
      .flatMap(fact => getFingerprint(fact, this.options) ?? [])
      .sort()
      .join('\n');
  }

  /**
   * Works out what is looked at by these answers, and forgets the rest: facts about a former address say nothing of the
   * new one.
   */
  aim(entity: CatalogEntity, answers: ReadonlyMap<string, Answer>): void {
    this.targets = this.options.targetsOf({
      entityRef: entityRefOf(entity),
      entity,
      answers: answersOfPeople(answers),
    });
    const present = new Set(this.targets.map(({ targetId }) => targetId));
    this.known = this.known.filter(({ targetId }) => present.has(targetId));
    const known = new Set(this.known.map(({ targetId }) => targetId));
    this.met = this.targets.filter(({ targetId }) => !known.has(targetId));
  }

  /** Adds facts about a target that it has only now, and that others had before. */
  meet(facts: ServiceFact[]): void {
    for (const one of facts) {
      if (this.options.observable.has(one.fact)) {
        this.known.push(one);
      }
    }
  }

  /** What is to be believed. */
  facts(): EvaluatedFact[] {
    return this.known.flatMap(fact => toFact(fact, this.options) ?? []);
  }
}
