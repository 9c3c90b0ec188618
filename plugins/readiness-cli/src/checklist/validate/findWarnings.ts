// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Check,
  type Checklist,
  factsOfRule,
} from 'backstage-plugin-readiness-common';
import type { ChecklistPlaces } from '../../checklists/placesOf';
import type { FilePosition } from '../../cli/CliError';

/** What is allowed, but hardly meant. @internal */
export interface ChecklistWarning {
  message: string;
  position?: FilePosition;
}

/** The modules that come with Readiness, whose facts begin with these. */
const PROVIDERS = ['health', 'repository', 'datadog', 'splunk'];

/**
 * What is allowed in a checklist, but hardly meant; of the checks and contradictions that stand in the file itself.
 * @internal
 */
export function findWarnings(
  checklist: Checklist,
  { checks: places, contradictions }: ChecklistPlaces,
  now: number,
): ChecklistWarning[] {
  const warnings: ChecklistWarning[] = [];
  const checks = checklist.sections.flatMap(section => section.checks);
  for (const check of checks.filter(({ id }) => places.has(id))) {
    for (const message of warningsOf(check, now)) {
      warnings.push({ message, position: places.get(check.id) });
    }
  }
  for (const rule of checklist.contradictions ?? []) {
    for (const fact of contradictions.has(rule.id) ? factsOfRule(rule) : []) {
      const message = warningOfFact(fact, `The contradiction "${rule.id}"`);
      warnings.push(
        ...(message
          ? [{ message, position: contradictions.get(rule.id) }]
          : []),
      );
    }
  }
  return warnings;
}

function warningsOf(check: Check, now: number): string[] {
  const { id, severity, why, remedy, effectiveFrom, evidence } = check;
  const isCounted = severity !== 'informational';
  const decides = severity === 'blocker' || severity === 'required';
  const warnings: (string | undefined)[] = [
    isCounted && !why
      ? `"${id}" does not say why it is asked: owners answer better who know. Add \`why\`.`
      : undefined,
    decides && !remedy
      ? `"${id}" keeps services from being ready, and does not say what to do about it. Add \`remedy: { text: … }\`.`
      : undefined,
    !isCounted && (check.fails || check.passWhen !== undefined)
      ? `"${id}" is informational and never counts, so that its \`fails\` or \`passWhen\` has no effect. Give it another severity, or remove them.`
      : undefined,
    effectiveFrom && Date.parse(effectiveFrom) <= now
      ? `"${id}" has been in effect since ${effectiveFrom}: \`effectiveFrom\` has no effect any more. Remove it.`
      : undefined,
    evidence && warningOfFact(evidence.fact, `"${id}"`),
  ];
  return warnings.filter(text => text !== undefined);
}

function warningOfFact(fact: string, what: string): string | undefined {
  const [provider] = fact.split('.', 1);
  return PROVIDERS.includes(provider)
    ? undefined
    : `${what} uses the fact "${fact}": no module that comes with Readiness observes it. It needs an evidence provider "${provider}" of your own.`;
}
