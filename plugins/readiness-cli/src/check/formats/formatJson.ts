// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { checkTitle, isOpen } from 'backstage-plugin-readiness-common';
import { COUNTED_SEVERITIES, openChecks } from '../report/openChecks';
import { placeOfCheck, placeOfFinding } from '../report/placeOfCheck';
import type { EvaluatedEntity, Report } from '../report/types';

/** Raised when a program that reads the report has to change. */
const VERSION = 1;

/** For programs: docs/cli.md has its fields. @internal */
export function formatJson(report: Report): string {
  const { entities, leftOut, problems, notes, evaluatedAt, comparedWith } =
    report;
  return `${JSON.stringify(
    {
      version: VERSION,
      evaluatedAt: new Date(evaluatedAt).toISOString(),
      entities: entities.map(one => entityJson(one, report)),
      notEvaluated: leftOut.map(({ item, reason }) => ({
        entityRef: item.entityRef,
        file: item.file,
        line: item.line,
        reason,
      })),
      comparedWith,
      problems,
      notes,
    },
    undefined,
    2,
  )}\n`;
}

function entityJson(one: EvaluatedEntity, { known }: Report) {
  const {
    item,
    checklist,
    evaluation,
    path,
    unknownEntities,
    notObservedYet,
    change,
  } = one;
  const { verdict, level, score, completeness, blockers } = evaluation;
  const open = openChecks(evaluation);
  return {
    entityRef: item.entityRef,
    file: item.file,
    line: item.line,
    checklist: checklist.id,
    verdict,
    level,
    score,
    completeness,
    blockers,
    open: Object.fromEntries(
      COUNTED_SEVERITIES.map(severity => [
        severity,
        open.filter(result => result.severity === severity).length,
      ]),
    ),
    checks: evaluation.checks.map(result => ({
      check: result.check,
      title: checkTitle(
        checklist.checksById.get(result.check) ?? { id: result.check },
      ),
      section: result.section,
      severity: result.severity,
      status: result.status,
      counted: result.counted,
      verification: result.verification,
      answer: result.answer?.text,
      message: result.message,
      contradictions: result.contradictions,
      observed: result.fact && {
        name: result.fact.name,
        value: result.fact.value,
        cannotTell: result.fact.cannotTell,
      },
      ...((isOpen(result.status) || result.answer) &&
        placeOfCheck(result, item, known)),
    })),
    findings: evaluation.findings.map(finding => ({
      code: finding.code,
      check: finding.check,
      key: finding.key,
      entityRef: finding.entityRef,
      message: finding.message,
      fix: finding.fix,
      ...placeOfFinding(finding, known),
    })),
    shortestPath: path,
    unknownEntities,
    notObservedYet,
    change,
  };
}
