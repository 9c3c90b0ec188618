// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CheckResult,
  type CollectedFact,
  type CompiledChecklist,
  HIDDEN_REASON,
  type History,
  type ServiceDetail,
} from 'backstage-plugin-readiness-common';
import { isSensitiveSection } from './SensitiveReaders';

/**
 * Results for somebody who may not see what is sensitive: without reasons, and without what was observed or follows from
 * it. Status, severity and what the owner wrote stay, as everyone sees them who may read the entity.
 * @internal
 */
export function hideSensitiveResults(
  results: CheckResult[],
  checklist: CompiledChecklist,
): CheckResult[] {
  return results.map(result =>
    isSensitiveSection(checklist, result.section) ? hide(result) : result,
  );
}

function hide(result: CheckResult): CheckResult {
  const { fact, contradictions, waiver, answer, ...rest } = result;
  const { shown: _shown, closing: _closing, message, ...kept } = rest;
  const tells = fact !== undefined || contradictions !== undefined;
  return {
    ...kept,
    hidden: true,
    ...(message !== undefined && { message: tells ? HIDDEN_REASON : message }),
    // What an observation answers is an observation.
    ...(answer && answer.source.level !== 'fact' && { answer }),
    ...(contradictions && {
      contradictions: contradictions.map(({ id, severity }) => ({
        id,
        severity,
        message: HIDDEN_REASON,
      })),
    }),
    ...(waiver && {
      waiver: {
        check: waiver.check,
        reason: HIDDEN_REASON,
        by: waiver.by,
        expiresAt: waiver.expiresAt,
        ...(waiver.id && { id: waiver.id }),
      },
    }),
    ...(fact && {
      fact: {
        name: fact.name,
        provider: fact.provider,
        target: fact.target,
        observedAt: fact.observedAt,
        consecutive: fact.consecutive,
        cannotTell: HIDDEN_REASON,
      },
    }),
  };
}

/** The names of the facts that sensitive sections use. @internal */
export function sensitiveFacts(checklist: CompiledChecklist): Set<string> {
  const checks = checklist.checks.filter(({ section }) =>
    isSensitiveSection(checklist, section),
  );
  const ids = new Set(checks.map(({ id }) => id));
  return new Set([
    ...checks.flatMap(({ evidence }) => evidence?.fact ?? []),
    ...checklist.contradictions.flatMap(({ check, requiresFacts = [] }) =>
      ids.has(check) ? requiresFacts : [],
    ),
  ]);
}

/** A service without what providers collected for sensitive sections. @internal */
export function hideSensitiveEvidence(
  detail: ServiceDetail,
  checklist: CompiledChecklist,
): ServiceDetail {
  const { evidence } = detail;
  const names = evidence ? sensitiveFacts(checklist) : new Set();
  return evidence && names.size > 0
    ? {
        ...detail,
        evidence: evidence.map(one => ({
          ...one,
          facts: one.facts.map(fact =>
            names.has(fact.name) ? withoutValue(fact) : fact,
          ),
        })),
      }
    : detail;
}

function withoutValue({
  name,
  observedAt,
  consecutive,
}: CollectedFact): CollectedFact {
  return { name, observedAt, consecutive, cannotTell: HIDDEN_REASON };
}

/**
 * A history without former answers of sensitive sections: nobody knows any more which of them were observed.
 * @internal
 */
export function hideSensitiveHistory(
  history: History,
  checklist: CompiledChecklist,
): History {
  return {
    ...history,
    items: history.items.map(entry => {
      const section = checklist.checksById.get(entry.check ?? '')?.section;
      if (
        entry.type !== 'answer' ||
        section === undefined ||
        !isSensitiveSection(checklist, section)
      ) {
        return entry;
      }
      const { from: _from, to: _to, ...kept } = entry;
      return kept;
    }),
  };
}
