// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CatalogEntity,
  type Evaluation,
  parseAnnotations,
  vocabularyOf,
  type Vocabulary,
} from 'backstage-plugin-readiness-common';
import type { AnnotationChanges } from 'backstage-plugin-readiness-edit';
import { readName } from './readName';
import type { DraftSubject, GivenAnswer, Refused, Trial } from './types';
import { withAnnotations } from './withAnnotations';

const PREFIX = 'readiness/';

type Given = ReadonlyMap<string, GivenAnswer>;

/** Answers that are given and not yet written, with the evaluation that they lead to. */
export class AnswerDraft {
  private given: Given = new Map();
  private evaluation: Evaluation;
  private readonly vocabulary: Vocabulary;

  private constructor(
    readonly subject: DraftSubject,
    /** As the file is. */
    readonly before: Evaluation,
  ) {
    this.evaluation = before;
    this.vocabulary = vocabularyOf(subject.checklist.source);
  }

  static async open(subject: DraftSubject): Promise<AnswerDraft> {
    return new AnswerDraft(subject, await subject.evaluate(subject.entity));
  }

  /** With the answers that are kept so far. */
  get current(): Evaluation {
    return this.evaluation;
  }

  get answers(): readonly GivenAnswer[] {
    return [...this.given.values()];
  }

  /** What contradicts with the answers and does not without them, as sentences. */
  get contradicts(): string[] {
    return newContradictions(this.before, this.evaluation);
  }

  /** What has to be changed in the file. */
  get changes(): AnnotationChanges {
    return this.changesOf(this.given);
  }

  /** The entity as it will be. */
  get entity(): CatalogEntity {
    return this.entityWith(this.given);
  }

  /**
   * Why answers cannot be kept: the parser finds mistakes in them, or mistakes that are not there without them. None if they
   * can. A name is the id of a check or one of its aliases, `<check>.note`, `.evidence` or `.confirmed`, `confirmed` or
   * `launch-date`.
   */
  problemsOf(answers: readonly GivenAnswer[]): Refused['problems'] {
    const read = this.read(answers);
    return 'problems' in read ? read.problems : [];
  }

  /** What answers would do. */
  async try(answers: readonly GivenAnswer[]): Promise<Trial | Refused> {
    const read = this.read(answers);
    if ('problems' in read) {
      return read;
    }
    const evaluation = await this.subject.evaluate(this.entityWith(read.next));
    return {
      given: read.given,
      evaluation,
      contradicts: newContradictions(this.evaluation, evaluation),
    };
  }

  /** Takes answers that were tried. */
  keep({ given, evaluation }: Trial): void {
    this.given = this.with(given);
    this.evaluation = evaluation;
  }

  /** Takes answers back, by their names. */
  async drop(names: Iterable<string>): Promise<void> {
    const next = new Map(this.given);
    for (const name of names) {
      next.delete(name);
    }
    this.given = next;
    this.evaluation = await this.subject.evaluate(this.entity);
  }

  private read(
    answers: readonly GivenAnswer[],
  ): { given: GivenAnswer[]; next: Given } | Refused {
    const given: GivenAnswer[] = [];
    for (const { name, value } of answers) {
      const read = readName(name, this.vocabulary);
      if ('problem' in read) {
        return { problems: [read.problem] };
      }
      if (given.some(one => one.name === read.name)) {
        return {
          problems: [
            {
              code: 'duplicate-answer',
              message: `${read.name} is answered twice.`,
              fix: 'Keep one of them.',
            },
          ],
        };
      }
      given.push({ name: read.name, value: value.trim() });
    }
    const next = this.with(given);
    const problems = this.findProblems(next, given);
    return problems.length > 0 ? { problems } : { given, next };
  }

  /** The latest is the last. */
  private with(given: readonly GivenAnswer[]): Given {
    const next = new Map(this.given);
    for (const one of given) {
      next.delete(one.name);
      next.set(one.name, one);
    }
    return next;
  }

  private changesOf(given: Given): AnnotationChanges {
    const set: Record<string, string> = {};
    const none: string[] = [];
    for (const { name, value } of given.values()) {
      const check = this.vocabulary.checks.get(name);
      if (check?.allowNone && value.toLowerCase() === 'none') {
        none.push(name);
      } else {
        set[`${PREFIX}${name}`] = value;
      }
    }
    return { set, none, aliases: this.vocabulary.aliases };
  }

  private entityWith(given: Given): CatalogEntity {
    return given.size > 0
      ? withAnnotations(this.subject.entity, this.changesOf(given))
      : this.subject.entity;
  }

  private findProblems(
    next: Given,
    given: readonly GivenAnswer[],
  ): Refused['problems'] {
    const { vocabulary } = this;
    const { now } = this.subject;
    const findingsOf = (entity: CatalogEntity) =>
      parseAnnotations({ entity, vocabulary, now }).findings;
    const keyOf = ({ code, key, check }: ReturnType<typeof findingsOf>[0]) =>
      `${code} ${key} ${check}`;
    const names = new Set(given.map(({ name }) => name));
    const others = new Map([...next].filter(([name]) => !names.has(name)));
    const known = new Set(findingsOf(this.entityWith(others)).map(keyOf));
    return findingsOf(this.entityWith(next)).filter(
      finding =>
        !known.has(keyOf(finding)) ||
        // A mistake that is written once more is one, too
        names.has(finding.key.slice(PREFIX.length).toLowerCase()),
    );
  }
}

function newContradictions(before: Evaluation, after: Evaluation): string[] {
  const known = contradictionsOf(before);
  return [...contradictionsOf(after)]
    .filter(([key]) => !known.has(key))
    .map(([, message]) => message);
}

function contradictionsOf({ checks }: Evaluation): Map<string, string> {
  return new Map(
    checks.flatMap(({ check, contradictions = [] }) =>
      contradictions.map(({ id, message }) => [`${check} ${id}`, message]),
    ),
  );
}
