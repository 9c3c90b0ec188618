// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult, CheckStatus } from '../types/result';
import type { CompiledChecklist } from '../types/compiled';
import type { FactDescription } from '../types/factDescription';
import type { Evaluation, Monitoring, Verdict } from '../types/evaluation';
import type { Assurance } from '../types/verification';
import { checkTitle } from '../checkTitle';
import { answerText } from './answerText';
import { escapeMarkdown } from './escapeMarkdown';
import { mongoLine } from './mongoLine';

/** The service as the head of a brief shows it. @public */
export interface BriefEntity {
  title: string;
  description?: string;
  owner?: string;
  system?: string;
  lifecycle?: string;
}

/** An evidence provider as a brief names it. @public */
export interface BriefProvider {
  id: string;
  title: string;
  facts: Pick<FactDescription, 'name' | 'title'>[];
}

const VERDICTS: Record<Verdict, string> = {
  unassessed: 'Unassessed',
  notReady: 'Not ready',
  readyWithWaivers: 'Ready with waivers',
  ready: 'Ready',
};

const STATUSES: Partial<Record<CheckStatus, string>> = {
  fail: 'fails',
  stale: 'out of date',
  contradicted: 'contradicted',
  unknown: 'no evidence',
  waived: 'waived',
};

const MONITORING: Record<Monitoring, string> = {
  monitored: 'monitored',
  partial: 'partly monitored',
  unmonitored: 'not monitored',
  unknown: 'unknown',
};

function nameOf(provider: string, providers: BriefProvider[]): string {
  return providers.find(({ id }) => id === provider)?.title ?? provider;
}

function withAssurance(text: string, assurance: Assurance | undefined): string {
  return assurance ? `${text}, ${assurance}` : text;
}

/** Whether an answer that somebody could observe was observed. */
function evidenceOf(result: CheckResult, providers: BriefProvider[]): string {
  const { unverified, verification, fact, answer, waiver } = result;
  if (waiver) {
    // Nobody must take what is waived for what is verified.
    return '';
  }
  if (unverified) {
    return ` (${verification})`;
  }
  return verification === 'verified' && fact && answer?.source.level !== 'fact'
    ? ` (verified by ${escapeMarkdown(
        nameOf(fact.provider, providers),
      )} on ${dayOf(fact.observedAt)})`
    : '';
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function headOf(
  evaluation: Evaluation,
  checklist: CompiledChecklist,
  entity: BriefEntity,
): string[] {
  const { verdict, score, blockers, completeness } = evaluation;
  const facts = [
    [
      'Monitoring',
      checklist.source.roles?.monitoring &&
        withAssurance(
          MONITORING[evaluation.monitoring],
          evaluation.monitoringVerification,
        ),
    ],
    ['Owner', entity.owner],
    ['System', entity.system],
    ['Lifecycle', entity.lifecycle],
    ['Launch', evaluation.launchDate],
  ].filter(([, value]) => value);
  const lines = [
    `# ${escapeMarkdown(entity.title)}`,
    '',
    ...(entity.description ? [escapeMarkdown(entity.description), ''] : []),
    `**${withAssurance(VERDICTS[verdict], evaluation.verdictVerification)}**${
      score
        ? `, ${score.passed} of ${score.total} checks pass, ${score.waived} waived, ${score.notApplicable} not applicable`
        : ''
    }; ${completeness.answered} of ${
      completeness.applicable
    } questions answered.`,
  ];
  if (blockers.length > 0) {
    const titles = blockers.map(id =>
      escapeMarkdown(checkTitle(checklist.checksById.get(id) ?? { id })),
    );
    lines.push('', `Blockers: ${titles.join(', ')}`);
  }
  if (facts.length > 0) {
    const text = facts.map(
      ([name, value]) => `${name}: ${escapeMarkdown(value!)}`,
    );
    lines.push('', text.join(' · '));
  }
  lines.push(
    '',
    `${escapeMarkdown(checklist.source.title)}, evaluated on ${dayOf(
      evaluation.evaluatedAt,
    )}.`,
  );
  return lines;
}

/** Until when, by whom and why a check is waived. */
function waiverReason({ waiver, was }: CheckResult): string | undefined {
  return (
    waiver &&
    `until ${dayOf(waiver.expiresAt)} by ${waiver.by}, as it ${
      STATUSES[was ?? 'unknown'] ?? 'is not answered'
    }: ${waiver.reason}`
  );
}

function lineOf(
  result: CheckResult,
  options: {
    question: string;
    ref: string;
    providers: BriefProvider[];
  },
): string {
  const { question, ref, providers } = options;
  const status = STATUSES[result.status];
  const reason = waiverReason(result) ?? result.message;
  const why = reason ? `: ${escapeMarkdown(reason)}` : '';
  const mark = status ? ` — **${status}**${why}` : '';
  return `- **${escapeMarkdown(question)}** ${answerText(result, {
    ref,
    providers,
  })}${evidenceOf(result, providers)}${mark}`;
}

/**
 * The evaluation as a page to read, in Markdown: every section in the order of the checklist, every answer in full, and
 * unanswered questions marked as such. Text of owners shows as text, whatever it contains.
 * @public
 */
export function renderBrief(options: {
  evaluation: Evaluation;
  checklist: CompiledChecklist;
  entity: BriefEntity;
  /** What observes, for the names of providers and of what they observe. */
  providers?: BriefProvider[];
}): string {
  const { evaluation, checklist, entity, providers = [] } = options;
  const results = new Map(evaluation.checks.map(item => [item.check, item]));
  const lines = headOf(evaluation, checklist, entity);
  checklist.source.sections.forEach((section, index) => {
    lines.push('', `## ${index + 1} ${escapeMarkdown(section.title)}`, '');
    for (const { id, question } of section.checks) {
      const result = results.get(id);
      if (result) {
        const ref = evaluation.entityRef;
        lines.push(lineOf(result, { question, ref, providers }));
        if (id === 'persistence') {
          lines.push(`- ${mongoLine(result.answer)}`);
        }
      }
    }
  });
  return `${lines.join('\n')}\n`;
}
