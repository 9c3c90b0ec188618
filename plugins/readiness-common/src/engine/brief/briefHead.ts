// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isOpen } from '../isOpen';
import { checkTitle } from '../checkTitle';
import type { CompiledChecklist } from '../types/compiled';
import type { Evaluation, Monitoring, Verdict } from '../types/evaluation';
import type { CheckResult } from '../types/result';
import type { Assurance } from '../types/verification';
import { dayOf } from '../dayOf';
import { escapeMarkdown } from './escapeMarkdown';
import { STATUSES } from './wordsOfBrief';

/** The service as the head of a brief shows it. @public */
export interface BriefEntity {
  title: string;
  description?: string;
  owner?: string;
  system?: string;
  lifecycle?: string;
  /** Who is on call, or where that stands. */
  onCall?: string;
  /** The address of the owner, given where nobody is on call. */
  ownerContact?: string;
}

const VERDICTS: Record<Verdict, string> = {
  unassessed: 'Not assessed',
  notReady: 'Not ready',
  readyWithWaivers: 'Ready with waivers',
  ready: 'Ready',
};

const MONITORING: Record<Monitoring, string> = {
  monitored: 'monitored',
  partial: 'partly monitored',
  unmonitored: 'not monitored',
  unknown: 'unknown',
};

const DATA: Record<string, string> = {
  pii: 'personal data',
  'tracking-logs': 'tracking logs',
  none: 'no sensitive data',
};

interface HeadOptions {
  evaluation: Evaluation;
  checklist: CompiledChecklist;
  entity: BriefEntity;
  /** What an entity is called. */
  titleOf: (entityRef: string) => string;
}

/** What has to be known first: the verdict, what is missing and why, whom to call, the data. @internal */
export function briefHead(options: HeadOptions): string[] {
  const { evaluation, checklist, entity } = options;
  const { verdict, score, completeness } = evaluation;
  return [
    `# ${escapeMarkdown(entity.title)}`,
    '',
    ...(entity.description ? [escapeMarkdown(entity.description), ''] : []),
    `**${withAssurance(VERDICTS[verdict], evaluation.verdictVerification)}**${
      score
        ? [
            `, ${score.passed} of ${score.total} checks pass`,
            ...(score.waived > 0 ? [`${score.waived} waived`] : []),
            ...(score.notApplicable > 0
              ? [`${score.notApplicable} not applicable`]
              : []),
          ].join(', ')
        : ''
    }; ${completeness.answered} of ${
      completeness.applicable
    } questions answered.`,
    '',
    `${escapeMarkdown(checklist.source.title)}, evaluated on ${dayOf(
      evaluation.evaluatedAt,
    )}.`,
    ...missing(options),
    '',
    '## Whom to call',
    '',
    ...people(options),
    ...data(options),
  ];
}

/** What holds the service back: blockers, then required checks. Before the first answer that is everything. */
function missing({ evaluation, checklist }: HeadOptions): string[] {
  if (evaluation.verdict === 'unassessed') {
    return [];
  }
  const open = (severity: string) =>
    evaluation.checks.filter(
      check =>
        check.counted && check.severity === severity && isOpen(check.status),
    );
  const results = [...open('blocker'), ...open('required')];
  if (results.length === 0) {
    return [];
  }
  return [
    '',
    '## What is missing',
    '',
    ...results.map(result => {
      const check = checklist.checksById.get(result.check);
      const title = checkTitle(check ?? { id: result.check });
      return `- **${escapeMarkdown(title)}** (${
        result.severity
      }): ${escapeMarkdown(reasonOf(result))}`;
    }),
  ];
}

function reasonOf(result: CheckResult): string {
  const { contradictions = [], message, status } = result;
  const reason =
    contradictions.length > 0
      ? contradictions.map(contradiction => contradiction.message).join(' ')
      : message;
  const name = STATUSES[status] ?? 'not answered';
  // The message of what has no answer says only that.
  return reason && status !== 'unanswered' ? `${name}: ${reason}` : name;
}

function people({ entity, evaluation, titleOf }: HeadOptions): string[] {
  const { owner, system, onCall, ownerContact, lifecycle } = entity;
  const contact = !onCall && ownerContact ? `, ${ownerContact}` : '';
  return [
    ['On call', onCall ?? 'nobody is named'],
    ['Owner', owner && `${titleOf(owner)}${contact}`],
    ['System', system && titleOf(system)],
    ['Lifecycle', lifecycle],
    ['Launch', evaluation.launchDate],
  ]
    .filter(([, value]) => value)
    .map(([name, value]) => `- ${name}: ${escapeMarkdown(value!)}`);
}

function data({ evaluation, checklist }: HeadOptions): string[] {
  const { roles } = checklist.source;
  const lines = [
    ...(roles?.dataClasses
      ? [
          `- Data: ${escapeMarkdown(
            evaluation.dataClasses
              .map(item => (Object.hasOwn(DATA, item) ? DATA[item] : item))
              .join(', ') || 'not answered',
          )}`,
        ]
      : []),
    ...(roles?.monitoring
      ? [
          `- Monitoring: ${withAssurance(
            MONITORING[evaluation.monitoring],
            evaluation.monitoringVerification,
          )}`,
        ]
      : []),
  ];
  return lines.length > 0 ? ['', '## Data and monitoring', '', ...lines] : [];
}

function withAssurance(text: string, assurance: Assurance | undefined): string {
  return assurance ? `${text}, ${assurance}` : text;
}
