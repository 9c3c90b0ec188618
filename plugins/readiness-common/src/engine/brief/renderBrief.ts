// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { CompiledChecklist } from '../types/compiled';
import type { FactDescription } from '../types/factDescription';
import type { Evaluation } from '../types/evaluation';
import { isValid } from '../answers/isValid';
import { answerText } from './answerText';
import { type BriefEntity, briefHead } from './briefHead';
import { dayOf } from '../dayOf';
import { escapeMarkdown } from './escapeMarkdown';
import { mongoLine } from './mongoLine';
import { STATUSES, waiverReason } from './wordsOfBrief';

/** An evidence provider as a brief names it. @public */
export interface BriefProvider {
  id: string;
  title: string;
  facts: Pick<FactDescription, 'name' | 'title'>[];
}

function nameOf(provider: string, providers: BriefProvider[]): string {
  return providers.find(({ id }) => id === provider)?.title ?? provider;
}

/** How sure an answer is. */
function evidenceOf(result: CheckResult, providers: BriefProvider[]): string {
  const { verification, fact, answer, waiver } = result;
  if (waiver || !isValid(answer) || answer.source.level === 'fact') {
    // Nobody must take what is waived for what is verified; what was observed says so.
    return '';
  }
  if (verification === 'verified' && fact) {
    return ` (verified by ${escapeMarkdown(
      nameOf(fact.provider, providers),
    )} on ${dayOf(fact.observedAt)})`;
  }
  return result.status === 'contradicted'
    ? ''
    : ` (${verification ?? 'declared'})`;
}

function lineOf(
  result: CheckResult,
  options: {
    question: string;
    ref: string;
    providers: BriefProvider[];
    titleOf: (entityRef: string) => string;
  },
): string {
  const { question, ref, providers, titleOf } = options;
  const status = STATUSES[result.status];
  const reason = waiverReason(result, titleOf) ?? result.message;
  const why = reason ? `: ${escapeMarkdown(reason)}` : '';
  const mark = status ? ` — **${status}**${why}` : '';
  return `- **${escapeMarkdown(question)}** ${answerText(result, {
    ref,
    providers,
    titleOf,
  })}${evidenceOf(result, providers)}${mark}`;
}

/**
 * The evaluation as a page to read, in Markdown: the verdict, what is missing and why, whom to call and the data; then every
 * section in the order of the checklist, every answer in full with how sure it is, and unanswered questions marked as such. Text of owners shows as text, whatever it contains.
 * @public
 */
export function renderBrief(options: {
  evaluation: Evaluation;
  checklist: CompiledChecklist;
  entity: BriefEntity;
  /** What observes, for the names of providers and of what they observe. */
  providers?: BriefProvider[];
  /** What entities are called, by ref. Default: their names. */
  titles?: ReadonlyMap<string, string>;
}): string {
  const { evaluation, checklist, entity, providers = [] } = options;
  const titleOf = (entityRef: string) =>
    options.titles?.get(entityRef) ?? nameInRef(entityRef);
  const results = new Map(evaluation.checks.map(item => [item.check, item]));
  const lines = briefHead({ evaluation, checklist, entity, titleOf });
  checklist.source.sections.forEach((section, index) => {
    lines.push('', `## ${index + 1} ${escapeMarkdown(section.title)}`, '');
    for (const { id, question } of section.checks) {
      const result = results.get(id);
      if (result) {
        const ref = evaluation.entityRef;
        lines.push(lineOf(result, { question, ref, providers, titleOf }));
        if (id === 'persistence') {
          lines.push(`- ${mongoLine(result.answer)}`);
        }
      }
    }
  });
  return `${lines.join('\n')}\n`;
}

/** `commerce` for `group:default/commerce`; what is no ref stays. */
function nameInRef(entityRef: string): string {
  return (
    /^[^\s:/]+:(?:default\/|(?=[^\s:/]+\/))(\S+)$/.exec(entityRef)?.[1] ??
    entityRef
  );
}
