// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError, toError } from '@backstage/errors';
import type {
  CatalogEntity,
  Check,
  Checklist,
  CompiledCheck,
  CompiledChecklist,
  Predicate,
  PredicateContext,
} from 'backstage-plugin-readiness-common';
import { digest } from './digest';
import { parseDay, parseDuration } from './durations';
import { compilePredicate } from './predicates/compilePredicate';
import { answersMentioned } from './predicates/mentions';

function compileAt<T>(
  predicate: unknown,
  place: string,
): (value: T) => boolean {
  try {
    return compilePredicate<T>(predicate);
  } catch (error) {
    throw new InputError(`${place}: ${toError(error).message}`);
  }
}

function compileCheck(check: Check, section: string): CompiledCheck {
  const compiled = (key: 'passWhen' | 'appliesWhen'): Predicate | undefined =>
    check[key] === undefined
      ? undefined
      : compileAt<PredicateContext>(check[key], `${key} of "${check.id}"`);
  const answerMapping = check.evidence?.answerMapping?.map(
    ({ value, when, inPart }) => ({
      value,
      ...(inPart && { inPart }),
      holds: compileAt<PredicateContext>(when, `says of "${check.id}"`),
    }),
  );
  return {
    ...check,
    section,
    ...(answerMapping && { answerMapping }),
    passes: compiled('passWhen'),
    applies: compiled('appliesWhen'),
    prerequisites: answersMentioned(check.appliesWhen),
    freshnessMs: check.freshness ? parseDuration(check.freshness) : undefined,
    effectiveFromMs: check.effectiveFrom
      ? parseDay(check.effectiveFrom)
      : undefined,
  };
}

/**
 * Makes a checklist ready for evaluation: predicates become closures.
 *
 * The checklist must be one that `loadChecklist` has accepted.
 * @throws InputError for a predicate that does not parse.
 * @public
 */
export function compileChecklist(checklist: Checklist): CompiledChecklist {
  const checks = checklist.sections.flatMap(section =>
    section.checks.map(check => compileCheck(check, section.id)),
  );
  return {
    source: checklist,
    id: checklist.id,
    digest: digest(checklist),
    appliesTo: compileAt<CatalogEntity>(checklist.appliesTo, 'appliesTo'),
    checks,
    checksById: new Map(checks.map(check => [check.id, check])),
    contradictions: (checklist.contradictions ?? []).map(contradiction => ({
      ...contradiction,
      contradicts: compileAt<PredicateContext>(
        contradiction.when,
        `when of "${contradiction.id}"`,
      ),
    })),
  };
}
