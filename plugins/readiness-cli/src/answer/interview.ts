// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type CheckResult, isOpen } from 'backstage-plugin-readiness-common';
import { askQuestion } from './ask/askQuestion';
import { describeQuestion } from './ask/describeQuestion';
import type { Prompts } from './ask/Prompts';
import type { Asking } from './ask/types';
import type { AnswerDraft } from '../draft/AnswerDraft';
import type { GivenAnswer, Trial } from '../draft/types';
import { progressText } from '../questions/progressText';
import type { Observed } from '../questions/observedFor';
import { openQuestions } from '../questions/openQuestions';
import type { Question } from '../questions/types';

/**
 * How an interview ended: everything was asked, or the person stopped; or was interrupted, twice or by a terminal that
 * went away; or wants none of the answers.
 */
export type InterviewEnd = 'done' | 'interrupted' | 'dropped';

/** What was asked, and what it changed in the draft. */
interface Asked {
  id: string;
  /** The answers under these names before; `undefined` where there were none. */
  before: Map<string, GivenAnswer | undefined>;
}

/**
 * Asks a person what is open, the next question always being that of the evaluation with the answers so far. The answers
 * are in the draft afterwards.
 */
export class Interview {
  private readonly asked: Asked[] = [];

  constructor(
    private readonly options: {
      draft: AnswerDraft;
      prompts: Prompts;
      observedFor(question: Question): Observed[];
      /** Also what is only recommended; otherwise that is asked about first. */
      isAll: boolean;
    },
  ) {}

  async run(): Promise<InterviewEnd> {
    const { draft, prompts } = this.options;
    prompts.title(progressText(draft.current));
    let isRecommendedToo = this.options.isAll;
    for (;;) {
      const question = this.next();
      if (!question) {
        return 'done';
      }
      if (!isRecommendedToo && !question.isNeeded) {
        const goesOn = await this.askToGoOn();
        if (goesOn !== true) {
          return goesOn;
        }
        isRecommendedToo = true;
        continue;
      }
      const reply = await this.ask(question);
      switch (reply) {
        case 'next':
          break;
        case 'back':
          await this.back();
          break;
        case 'stop':
          return 'done';
        default: {
          const end = await this.askToStop();
          if (end !== undefined) {
            return end;
          }
        }
      }
    }
  }

  private next(): Question | undefined {
    const { draft } = this.options;
    const done = new Set(this.asked.map(({ id }) => id));
    return openQuestions(draft.current, draft.subject.checklist).find(
      ({ check, kind }) => kind !== 'outside' && !done.has(check.id),
    );
  }

  private async ask(
    question: Question,
  ): Promise<'next' | 'back' | 'stop' | 'interrupted'> {
    const { draft, prompts, observedFor } = this.options;
    const observed = observedFor(question);
    const { title, lines } = describeQuestion(question, observed);
    prompts.title(title);
    prompts.say(lines);
    const asking: Asking & { now: number } = {
      prompts,
      check: question.check,
      observed,
      details: new Map(),
      now: draft.subject.now,
      problemsOf: given => draft.problemsOf(given),
    };
    for (;;) {
      const reply = await askQuestion(question, asking);
      if (reply.type === 'skip') {
        this.asked.push({ id: question.check.id, before: new Map() });
        return 'next';
      }
      if (reply.type !== 'answers') {
        return reply.type;
      }
      const trial = await draft.try(reply.given);
      if ('problems' in trial) {
        continue;
      }
      const isKept = await this.isKept(trial, question);
      if (isKept === undefined) {
        return 'interrupted';
      }
      if (isKept) {
        this.keep(trial, question);
        return 'next';
      }
    }
  }

  private keep(trial: Trial, question: Question): void {
    const { draft, prompts } = this.options;
    const before = new Map(
      trial.given.map(({ name }) => [
        name,
        draft.answers.find(answer => answer.name === name),
      ]),
    );
    this.asked.push({ id: question.check.id, before });
    draft.keep(trial);
    prompts.say([progressText(draft.current)]);
  }

  /** An answer that contradicts something, or leaves its check open, is kept only when the person says so. */
  private async isKept(
    trial: Trial,
    { check }: Question,
  ): Promise<boolean | undefined> {
    const { prompts } = this.options;
    const result = trial.evaluation.checks.find(one => one.check === check.id);
    const warnings = [
      ...trial.contradicts.map(text => `This contradicts: ${text}`),
      ...leftOpen(result, trial),
    ];
    if (warnings.length === 0) {
      return true;
    }
    prompts.warn(warnings);
    const chosen = await prompts.pick({
      message: 'Keep this answer?',
      choices: [
        { value: 'change', label: 'Change it' },
        { value: 'keep', label: 'Keep it: it is what is true today' },
      ],
      initial: 'change',
    });
    return chosen && chosen === 'keep';
  }

  private async back(): Promise<void> {
    const { draft, prompts } = this.options;
    const last = this.asked.pop();
    if (!last) {
      prompts.say(['There is no question before this one.']);
      return;
    }
    await draft.drop(last.before.keys());
    const restored = [...last.before.values()].filter(
      answer => answer !== undefined,
    );
    const trial = await draft.try(restored);
    if ('evaluation' in trial) {
      draft.keep(trial);
    }
  }

  private async askToGoOn(): Promise<true | InterviewEnd> {
    const { prompts, draft } = this.options;
    prompts.title(progressText(draft.current));
    const chosen = await prompts.pick({
      message: 'What is left is only recommended.',
      choices: [
        { value: 'done', label: 'Stop here' },
        { value: 'on', label: 'Go on' },
      ],
      initial: 'done',
    });
    if (chosen === undefined) {
      return (await this.askToStop()) ?? true;
    }
    return chosen === 'on' ? true : 'done';
  }

  /** `undefined`: the interview goes on. */
  private async askToStop(): Promise<InterviewEnd | undefined> {
    const { prompts, draft } = this.options;
    if (draft.answers.length === 0) {
      return 'dropped';
    }
    const chosen = await prompts.pick({
      message: 'Stop?',
      choices: [
        { value: 'on', label: 'Go on asking' },
        { value: 'done', label: 'Stop, and keep the answers so far' },
        { value: 'dropped', label: 'Stop, and drop the answers' },
      ],
      initial: 'on',
    });
    if (chosen === undefined) {
      return 'interrupted';
    }
    return chosen === 'on' ? undefined : chosen;
  }
}

/** Why a check stays open with its new answer. What is planned stays open by intention. */
function leftOpen(
  result: CheckResult | undefined,
  { contradicts }: Trial,
): string[] {
  if (
    !result ||
    !isOpen(result.status) ||
    result.answer?.form === 'planned' ||
    contradicts.length > 0
  ) {
    return [];
  }
  return [`It stays open: ${result.message ?? 'the answer is not enough.'}`];
}
