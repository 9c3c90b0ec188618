// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AssessmentColumns } from './rows/assessmentColumns';

/*
 * The rows of the tables, as knex gives them. The columns are explained in the migrations. PostgreSQL gives bigint
 * columns as strings: read times with `Number(...)`.
 */

/** @internal */
export type AssessmentRow = AssessmentColumns & {
  assessment_id: number;
  revision: number;
};

/** @internal */
export interface EvaluationRow {
  assessment_id: number;
  /** Encoded; see evaluationCodec. */
  evaluation: string;
  /** JSON of {@link InputParts}; null when an older version wrote it. */
  input_parts?: string | null;
}

/** A service with what its page shows. @internal */
export type EvaluatedAssessmentRow = AssessmentRow & EvaluationRow;

/** @internal */
export interface CheckRow {
  assessment_id: number;
  check_id: string;
  section_id: string;
  severity: string;
  status: string;
  counted: boolean | number;
}

/** @internal */
export interface AnswerRow {
  assessment_id: number;
  check_id: string;
  value: string;
}

/** @internal */
export interface VerifiableAnswerRow {
  assessment_id: number;
  check_id: string;
  verification: string;
}

/** @internal */
export interface DataClassRow {
  assessment_id: number;
  data_class: string;
}

/** @internal */
export interface FindingRow {
  assessment_id: number;
  position: number;
  entity_ref: string;
  code: string;
  check_id: string | null;
  key: string;
  message: string;
  fix: string;
  file: string | null;
  line: number | null;
}

/** @internal */
export interface SourceRow {
  entity_ref: string;
  source_hash: string;
  entity: string;
}

/** @internal */
export interface InputRow {
  assessment_id: number;
  source_ref: string;
  source_hash: string | null;
}

/** @internal */
export interface AssessmentTargetRow {
  assessment_id: number;
  provider: string;
  target_id: string;
  target: string;
}

/** @internal */
export interface ChangeRow {
  change_id: number | string;
  assessment_id: number;
  at: number | string;
  type: string;
  check_id: string | null;
  from_value: string | null;
  to_value: string | null;
  /** JSON of `ChangeCause[]`. */
  causes: string | null;
}

/** @internal */
export interface ViewerRow {
  viewer: string;
  started_at: number | string;
  completed_at: number | string | null;
  expires_at: number | string;
  services: number;
}

/** @internal */
export interface VisibilityRow {
  viewer: string;
  assessment_id: number;
}

/** @internal */
export interface SweepRow {
  sweep_id: number;
  started_at: number | string;
  finished_at: number | string | null;
  status: 'running' | 'completed' | 'deletionRefused' | 'failed';
  services: number;
  /** JSON of {@link SweptCatalog}. */
  catalog: string | null;
}

/** @internal */
export interface PlatformIssueRow {
  code: string;
  about: string;
  message: string;
  fix: string | null;
  file: string | null;
  line: number | null;
  column: number | null;
  since: number | string;
}

/** @internal */
export interface CatalogErrorRow {
  entity_ref: string;
  position: number;
  message: string;
  fix: string;
  file: string | null;
  line: number | null;
  column: number | null;
  /** SQLite has 0 and 1. */
  never_read: boolean | number;
  since: number | string;
  reported_at: number | string;
}

/** @internal */
export interface CatalogErrorServiceRow {
  entity_ref: string;
  position: number;
  service_ref: string;
}
