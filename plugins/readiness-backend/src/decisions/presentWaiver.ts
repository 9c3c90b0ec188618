// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { parseEntityRef } from '@backstage/catalog-model';
import {
  dayOf,
  type CheckStatus,
  type CompiledChecklist,
  type Verdict,
  type WaiverAction,
  type WaiverDecision,
  type WaiverItem,
} from 'backstage-plugin-readiness-common';
import type { WaiverDecisionRow } from '../database/operations/waivers/listDecisions';
import type { DecisionRow, ServiceWaiverRow } from '../database/waiverTables';
import {
  isSensitiveSection,
  type MaySeeSensitive,
} from '../permissions/SensitiveReaders';
import type { Viewer, WaiverAccess } from './WaiverAccess';
import type { WaiverResource } from './waiverRules';

const isoOf = (time: number | string) => new Date(Number(time)).toISOString();

/** For whom something is presented. @internal */
export interface PresentOptions {
  viewer: Viewer;
  access: WaiverAccess;
  maySeeSensitive: MaySeeSensitive;
  checklists: CompiledChecklist[];
}

/** What a permission policy decides about. @internal */
export function resourceOf(row: ServiceWaiverRow): WaiverResource {
  return {
    owner: row.owner,
    requestedBy: row.requested_by,
    severity: row.severity,
    check: row.check_id,
  };
}

/** What can be done with a waiver in this state, whoever does it. @internal */
export function possibleActions(
  row: Pick<ServiceWaiverRow, 'state' | 'objection' | 'wrong_rule'>,
): WaiverAction[] {
  const { state, objection, wrong_rule: wrongRule } = row;
  const actions: WaiverAction[] = [];
  if (state === 'requested') {
    actions.push('grant', 'refuse', 'withdraw');
  } else if (state === 'granted') {
    actions.push('revoke', 'withdraw');
  }
  if (wrongRule) {
    actions.push('unmarkWrongRule');
  } else if (
    objection &&
    !['requested', 'refused', 'withdrawn'].includes(state)
  ) {
    actions.push('markWrongRule');
  }
  return actions;
}

/** A waiver as the caller may see it. @internal */
export function presentWaiver(
  row: ServiceWaiverRow,
  options: PresentOptions,
): WaiverItem {
  const { viewer, access, maySeeSensitive, checklists } = options;
  const { kind, namespace, name } = parseEntityRef(row.entity_ref);
  const checklist = checklists.find(({ id }) => id === row.checklist_id);
  const isThere = row.assessment_id !== null && row.retired_at === null;
  const isHidden =
    isSensitiveSection(checklist, row.section_id) &&
    !maySeeSensitive(row.owner);
  const check = checklist?.checksById.get(row.check_id);
  const resource = resourceOf(row);
  return {
    id: row.waiver_id,
    entityRef: row.entity_ref,
    kind: row.service_kind ?? kind,
    namespace: row.service_namespace ?? namespace,
    name: row.service_name ?? name,
    ...(row.title !== null && { title: row.title }),
    ...(row.owner !== null && { owner: row.owner }),
    ...(row.lifecycle !== null && { lifecycle: row.lifecycle }),
    ...(isThere && { verdict: row.verdict as Verdict }),
    checklist: row.checklist_id,
    check: row.check_id,
    severity: row.severity,
    // What passes has no row.
    ...(isThere &&
      check && { checkStatus: (row.check_status ?? 'pass') as CheckStatus }),
    state: row.state,
    source: row.source,
    until: dayOf(Number(row.expires_at)),
    requestedBy: row.requested_by,
    requestedAt: isoOf(row.requested_at),
    ...(row.decided_by !== null && { decidedBy: row.decided_by }),
    ...(row.decided_at !== null && { decidedAt: isoOf(row.decided_at) }),
    ...(row.ended_by !== null && { endedBy: row.ended_by }),
    ...(row.ended_at !== null && { endedAt: isoOf(row.ended_at) }),
    ...(isHidden
      ? { hidden: true as const }
      : {
          reason: row.reason,
          ...(row.ticket !== null && { ticket: row.ticket }),
          ...(row.comment !== null && { comment: row.comment }),
          ...(row.objection !== null && {
            objection: JSON.parse(row.objection),
          }),
        }),
    wrongRule: row.wrong_rule === 1,
    ...(row.batch !== null && { batch: row.batch }),
    version: row.version,
    actions: possibleActions(row).filter(
      action =>
        viewer.caller.userRef !== undefined &&
        access.whyNot(action, viewer, resource) === undefined,
    ),
  };
}

/** An entry of the record as the caller may see it. @internal */
export function presentDecision(
  row: DecisionRow &
    Pick<
      WaiverDecisionRow,
      'checklist_id' | 'check_id' | 'section_id' | 'owner'
    >,
  options: Pick<PresentOptions, 'maySeeSensitive' | 'checklists'>,
): WaiverDecision {
  const { maySeeSensitive, checklists } = options;
  const checklist = checklists.find(({ id }) => id === row.checklist_id);
  const isHidden =
    isSensitiveSection(checklist, row.section_id) &&
    !maySeeSensitive(row.owner);
  return {
    id: String(row.decision_id),
    waiverId: row.waiver_id,
    entityRef: row.entity_ref,
    checklist: row.checklist_id,
    check: row.check_id,
    at: isoOf(row.at),
    action: row.action,
    by: row.by,
    ...(row.from_state !== null && { from: row.from_state }),
    to: row.to_state,
    until: dayOf(Number(row.expires_at)),
    ...(isHidden
      ? { hidden: true as const }
      : {
          ...(row.comment !== null && { comment: row.comment }),
          ...(row.basis !== null && { basis: JSON.parse(row.basis) }),
        }),
  };
}
