// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  HIDDEN_ENTITY,
  type CheckResult,
  type Finding,
  type ServiceDetail,
} from 'backstage-plugin-readiness-common';

// A ref inside a sentence. What stands before it tells it from the port of a URL.
const REF_IN_TEXT =
  /(?<![\w./@:-])[a-z][a-z0-9]*:[a-z0-9][\w.-]*\/[\w-]+(?:\.[\w-]+)*/gi;

/**
 * Every entity ref that a service's details mention besides the service itself, in lower case.
 * @internal
 */
export function namesIn(detail: ServiceDetail): Set<string> {
  const names = new Set<string>();
  rewriteNames(detail, ref => {
    names.add(ref.toLocaleLowerCase('en-US'));
    return ref;
  });
  names.delete(detail.entityRef);
  return names;
}

/**
 * The details without the names that the reader may not read.
 * @internal
 */
export function hideNames(
  detail: ServiceDetail,
  hidden: ReadonlySet<string>,
): ServiceDetail {
  return hidden.size
    ? rewriteNames(detail, ref =>
        hidden.has(ref.toLocaleLowerCase('en-US')) ? HIDDEN_ENTITY : ref,
      )
    : detail;
}

type Rename = (ref: string) => string;

function rewriteNames(detail: ServiceDetail, rename: Rename): ServiceDetail {
  const { domain, shortestPath } = detail;
  return {
    ...detail,
    ...(domain !== undefined && { domain: rename(domain) }),
    checks: detail.checks.map(check => rewriteCheck(check, rename)),
    findings: detail.findings.map(finding => rewriteFinding(finding, rename)),
    ...(shortestPath && {
      shortestPath: {
        ...shortestPath,
        steps: shortestPath.steps.map(step => ({
          ...step,
          ...(step.words !== undefined && {
            words: rewriteText(step.words, rename),
          }),
        })),
      },
    }),
  };
}

function rewriteCheck(check: CheckResult, rename: Rename): CheckResult {
  const { answer, message, contradictions } = check;
  return {
    ...check,
    ...(message !== undefined && { message: rewriteText(message, rename) }),
    ...(contradictions && {
      contradictions: contradictions.map(contradiction => ({
        ...contradiction,
        message: rewriteText(contradiction.message, rename),
      })),
    }),
    ...(answer && {
      answer: {
        ...answer,
        source: {
          ...answer.source,
          entityRef: rename(answer.source.entityRef),
        },
        ...(answer.corroboratedBy && {
          corroboratedBy: answer.corroboratedBy.map(rename),
        }),
      },
    }),
  };
}

function rewriteFinding(finding: Finding, rename: Rename): Finding {
  return {
    ...finding,
    entityRef: rename(finding.entityRef),
    message: rewriteText(finding.message, rename),
    fix: rewriteText(finding.fix, rename),
  };
}

function rewriteText(text: string, rename: Rename): string {
  return text.replace(REF_IN_TEXT, rename);
}
