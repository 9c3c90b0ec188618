// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Answer,
  type CatalogEntity,
  entityRefOf,
} from 'backstage-plugin-readiness-common';
import { answersOfPeople } from './answersOfPeople';
import { sayingOf } from './sayingOf';
import { type JudgedFact, toFact } from './toFact';
import type { ServiceFact, ServiceTarget } from './types';

/** What observing says of one service that is judged now. @internal */
export class ServiceEvidence {
  /** What is looked at, by the answers of the last {@link ServiceEvidence.facts}. */
  targets: ServiceTarget[] = [];

  constructor(
    private readonly known: ServiceFact[],
    private readonly options: {
      now: number;
      badNewsAfter: number;
      observable: ReadonlySet<string>;
      targetsOf: (subject: {
        entityRef: string;
        entity: CatalogEntity;
        answers: Record<string, string[]>;
      }) => ServiceTarget[];
    },
  ) {}

  get badNewsAfter(): number {
    return this.options.badNewsAfter;
  }

  get observable(): ReadonlySet<string> {
    return this.options.observable;
  }

  /** What can change the verdict, as text. */
  saying(): string {
    return this.known
      .flatMap(fact => sayingOf(fact, this.options) ?? [])
      .join('\n');
  }

  /** What was observed of the targets that these answers name: facts about a former address say nothing of the new one. */
  facts(
    entity: CatalogEntity,
    answers: ReadonlyMap<string, Answer>,
  ): JudgedFact[] {
    this.targets = this.options.targetsOf({
      entityRef: entityRefOf(entity),
      entity,
      answers: answersOfPeople(answers),
    });
    const present = new Set(this.targets.map(({ targetId }) => targetId));
    return this.known
      .filter(({ targetId }) => present.has(targetId))
      .flatMap(fact => toFact(fact, this.options) ?? []);
  }
}
