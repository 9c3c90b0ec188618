// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { WaiverRow } from '../database/waiverTables';

/** A request as a test wants it; what it leaves out is plain. @internal */
export function waiverRow(given: Partial<WaiverRow> = {}): WaiverRow {
  return {
    waiver_id: 'waiver',
    entity_ref: 'component:default/books',
    checklist_id: 'small',
    check_id: 'code-review',
    section_id: 'purpose',
    severity: 'required',
    state: 'requested',
    source: 'api',
    reason: 'Reviewers start in January',
    ticket: null,
    expires_at: Date.parse('2026-12-31T23:59:59.999Z'),
    requested_by: 'user:default/ann',
    requested_at: 1,
    decided_by: null,
    decided_at: null,
    ended_by: null,
    ended_at: null,
    comment: null,
    objection: null,
    wrong_rule: 0,
    batch: null,
    request_id: null,
    text_hash: null,
    version: 1,
    changed_at: 1,
    ...given,
  };
}
