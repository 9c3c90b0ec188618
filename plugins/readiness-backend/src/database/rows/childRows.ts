// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CheckResult,
  type CompiledChecklist,
  getVerificationState,
  isCounted,
} from 'backstage-plugin-readiness-common';
import { encodeEvaluation } from '../evaluationCodec/encodeEvaluation';
import type {
  AnswerRow,
  CheckRow,
  VerifiableAnswerRow,
  DataClassRow,
  EvaluationRow,
  FindingRow,
  InputRow,
  AssessmentTargetRow,
} from '../tables';
import type { AssessmentWrite } from '../types';
import { storable, storableRef } from './storable';

const VALUE_LENGTH = 200;
const TEXT_LENGTH = 2_000;

type Row<T> = Omit<T, 'assessment_id'>;

/** What stands in the tables that hang on a service. @internal */
export interface ChildRows {
  readiness_evaluations: Row<EvaluationRow>[];
  readiness_checks: Row<CheckRow>[];
  readiness_answers: Row<AnswerRow>[];
  readiness_verifiable_answers: Row<VerifiableAnswerRow>[];
  readiness_data_classes: Row<DataClassRow>[];
  readiness_findings: Row<FindingRow>[];
  readiness_inputs: Row<InputRow>[];
  readiness_assessment_targets: Row<AssessmentTargetRow>[];
}

/** @internal */
export function childRows(write: AssessmentWrite): ChildRows {
  const { evaluation, checklist, inputs, targets = [] } = write;
  const { inputParts, inputHashes } = write;
  const { checks, dataClasses, findings } = evaluation;
  const classes = dataClasses.length > 0 ? dataClasses : ['unanswered'];
  return {
    readiness_evaluations: [
      {
        evaluation: encodeEvaluation(evaluation, checklist),
        input_parts: inputParts ? JSON.stringify(inputParts) : null,
      },
    ],
    readiness_checks: checks
      .filter(({ status }) => status !== 'pass')
      .map(({ check, section, severity, status, counted }) => ({
        check_id: check,
        section_id: section,
        severity,
        status,
        counted,
      })),
    readiness_answers: checks.flatMap(result =>
      inventoryValues(result, checklist).map(value => ({
        check_id: result.check,
        value,
      })),
    ),
    readiness_verifiable_answers: checks.flatMap(result => {
      const verification = getVerificationState(result, checklist);
      return verification ? [{ check_id: result.check, verification }] : [];
    }),
    readiness_data_classes: [...new Set(classes)].map(data_class => ({
      data_class,
    })),
    readiness_findings: findings.map((finding, position) => ({
      position,
      entity_ref: finding.entityRef,
      code: finding.code,
      check_id: finding.check ?? null,
      key: storable(finding.key, TEXT_LENGTH),
      message: storable(finding.message, TEXT_LENGTH),
      fix: storable(finding.fix, TEXT_LENGTH),
      file: finding.location
        ? storable(finding.location.file, TEXT_LENGTH)
        : null,
      line: finding.location?.line ?? null,
    })),
    readiness_inputs: [...new Set(inputs)]
      .filter(ref => storableRef(ref) === ref)
      .map(source_ref => ({
        source_ref,
        source_hash: inputHashes?.get(source_ref) ?? null,
      })),
    readiness_assessment_targets: targets.map(
      ({ provider, targetId, target }) => ({
        provider,
        target_id: targetId,
        target,
      }),
    ),
  };
}

/**
 * The items that the inventory counts: names and keywords in lower case. Free text, links and quantities differ from
 * service to service, counting them says nothing; of those only the keywords count (`none`, `no`).
 */
function inventoryValues(
  result: CheckResult,
  checklist: CompiledChecklist,
): string[] {
  const { answer } = result;
  const definition = checklist.checksById.get(result.check)?.answer;
  // What was observed of a sensitive section is not for everyone; what its owner wrote is.
  const isSensitive =
    answer?.source.level === 'fact' &&
    checklist.source.sections.some(
      ({ id, sensitive }) => sensitive && id === result.section,
    );
  if (isSensitive || !answer || answer.form !== 'value' || !definition) {
    return [];
  }
  const values = isCounted(definition)
    ? answer.values
    : answer.values.filter(value => definition.values?.includes(value));
  return [
    ...new Set(
      values.map(value =>
        storable(
          definition.type === 'license' ? value : value.toLowerCase(),
          VALUE_LENGTH,
        ),
      ),
    ),
  ];
}
