// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Severity,
  WaiverDecision,
  WaiverState,
} from 'backstage-plugin-readiness-common';

/*
 * The rows of waivers and decisions, as knex gives them. The columns are explained in the migration. PostgreSQL gives
 * bigint columns as strings: read them with `Number(...)`.
 */

/** @internal */
export interface WaiverRow {
  waiver_id: string;
  entity_ref: string;
  checklist_id: string;
  check_id: string;
  section_id: string;
  severity: Severity;
  state: WaiverState;
  source: 'api' | 'git';
  reason: string;
  ticket: string | null;
  expires_at: number | string;
  requested_by: string;
  requested_at: number | string;
  decided_by: string | null;
  decided_at: number | string | null;
  ended_by: string | null;
  ended_at: number | string | null;
  comment: string | null;
  /** JSON of `WaiverObjection`. */
  objection: string | null;
  /** 1 or 0. */
  wrong_rule: number;
  batch: string | null;
  request_id: string | null;
  text_hash: string | null;
  version: number;
  changed_at: number | string;
}

/** A waiver with what its service is now; null where there is none. @internal */
export interface ServiceWaiverRow extends WaiverRow {
  assessment_id: number | null;
  service_kind: string | null;
  service_namespace: string | null;
  service_name: string | null;
  title: string | null;
  owner: string | null;
  lifecycle: string | null;
  verdict: string | null;
  retired_at: number | string | null;
  /** Null for a check that passes, too. */
  check_status: string | null;
}

/** @internal */
export interface DecisionRow {
  decision_id: number | string;
  waiver_id: string;
  entity_ref: string;
  at: number | string;
  action: WaiverDecision['action'];
  by: string;
  from_state: WaiverState | null;
  to_state: WaiverState;
  expires_at: number | string;
  comment: string | null;
  /** JSON of `WaiverDecision['basis']`. */
  basis: string | null;
}

/** @internal */
export interface GateAnswerRow {
  answer_id: number | string;
  at: number | string;
  entity_ref: string;
  checklist_id: string | null;
  required_level: string | null;
  answer: string;
  reason: string;
  /** JSON list. */
  blockers: string;
  /** JSON list; null in answers from before this was kept. */
  waivers: string | null;
  evaluated_at: number | string | null;
  /** 1 or 0. */
  stale: number;
  asked_by: string;
}
