// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  HIDDEN_ENTITY,
  type CatalogReadError,
  type CheckResult,
  type CompiledChecklist,
  type Finding,
  type ServiceDetail,
} from 'backstage-plugin-readiness-common';
import { refsIn } from './refsIn';
import { renameRefs } from './renameRefs';
import { rewriteAnswer } from './rewriteAnswer';
import { rewriteStrings } from './rewriteStrings';

type Rename = (ref: string) => string;

interface Context {
  detail: Pick<ServiceDetail, 'entityRef'>;
  checklist: CompiledChecklist;
  rename: Rename;
}

/** What is told of one service: its details, or the evaluation of a draft. @internal */
export type Told = Pick<ServiceDetail, 'entityRef' | 'checks' | 'findings'> &
  Partial<Pick<ServiceDetail, 'domain' | 'catalogErrors' | 'evidence'>>;

/**
 * The details with other names for the entities that they name, wherever these stand; all but the shortest path, which
 * follows from them.
 *
 * @param rename - gives `HIDDEN_ENTITY` for a ref that has to go; asked for refs that only may stand there, too
 * @internal
 */
export function rewriteNames<T extends Told>(
  detail: T,
  checklist: CompiledChecklist,
  rename: Rename,
): T {
  const context = { detail, checklist, rename };
  const { domain, catalogErrors, evidence }: Told = detail;
  return {
    ...detail,
    ...(domain !== undefined && { domain: rename(domain) }),
    checks: detail.checks.map(check => rewriteCheck(check, context)),
    findings: detail.findings.map(finding => rewriteFinding(finding, rename)),
    ...(catalogErrors && {
      catalogErrors: catalogErrors.map(
        (issue): CatalogReadError => ({
          ...issue,
          message: renameRefs(issue.message, rename),
          fix: renameRefs(issue.fix, rename),
        }),
      ),
    }),
    // An observation may name its target.
    ...(evidence && {
      evidence: rewriteStrings(evidence, rename),
    }),
  };
}

/** The same for one check of a service. @internal */
export function rewriteCheck(
  check: CheckResult,
  context: Context,
): CheckResult {
  const { detail, rename, checklist } = context;
  const { answer, message, contradictions, fact, shown, ...rest } = check;
  const texts = [message, ...(contradictions ?? []).map(one => one.message)];
  // What is shown has bare names, which nothing tells from words: it goes when what it is taken from is hidden.
  const isShown = texts.every(
    text => text === undefined || !namesHidden(text, rename),
  );
  return {
    ...rest,
    ...(message !== undefined && { message: renameRefs(message, rename) }),
    ...(contradictions && {
      contradictions: contradictions.map(contradiction => ({
        ...contradiction,
        message: renameRefs(contradiction.message, rename),
        ...(contradiction.remedy !== undefined && {
          remedy: renameRefs(contradiction.remedy, rename),
        }),
      })),
    }),
    ...(answer && {
      answer: rewriteAnswer({
        answer,
        check: checklist.checksById.get(check.check),
        entityRef: detail.entityRef,
        rename,
      }),
    }),
    ...(fact && { fact: rewriteStrings(fact, rename) }),
    ...(shown !== undefined && isShown && { shown }),
  };
}

function rewriteFinding(finding: Finding, rename: Rename): Finding {
  const { location, ...rest } = finding;
  const entityRef = rename(finding.entityRef);
  return {
    ...rest,
    entityRef,
    message: renameRefs(finding.message, rename),
    fix: renameRefs(finding.fix, rename),
    // The file of an entity is called after it as often as not.
    ...(location && entityRef !== HIDDEN_ENTITY && { location }),
  };
}

function namesHidden(text: string, rename: Rename): boolean {
  return refsIn(text).some(ref => rename(ref) === HIDDEN_ENTITY);
}
