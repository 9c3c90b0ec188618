// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  type GateReason,
  type GateRecord,
  type GateRecordList,
  type GateRecordRequest,
  type Level,
  readinessDecisionsReadPermission,
} from 'backstage-plugin-readiness-common';
import { listGateAnswers } from '../../database/operations/gate/gateAnswers';
import type { GateAnswerRow } from '../../database/waiverTables';
import {
  fingerprint,
  readCursor,
  writeCursor,
} from '../../service/request/cursor';
import { parseRefs } from '../../service/request/parseRefs';
import type { GateOptions } from './Gate';

/** One page of what gates answered, newest first, about services that the caller may read. @internal */
export async function readGateRecords(
  request: GateRecordRequest,
  credentials: BackstageCredentials,
  options: Pick<GateOptions, 'knex' | 'permissions' | 'visibility'>,
): Promise<GateRecordList> {
  const { knex, permissions, visibility } = options;
  const { limit = 50, cursor, ...asked } = request;
  const [decision] = await permissions.authorizeConditional(
    [{ permission: readinessDecisionsReadPermission }],
    { credentials },
  );
  if (decision.result === AuthorizeResult.DENY) {
    throw new NotAllowedError(
      `You may not read what gates answered: that takes the permission ${readinessDecisionsReadPermission.name}`,
    );
  }
  const scope = await visibility.scopeOf(credentials);
  if (scope === 'working') {
    return { items: [], visibility: 'working' };
  }
  const fingerprinted = fingerprint(['gate', asked]);
  const { rows, next } = await listGateAnswers({
    knex,
    scope,
    entityRef: parseRefs('entityRef', 'component', asked.entityRef),
    answer: asked.answer,
    limit,
    before:
      cursor === undefined
        ? undefined
        : Number(
            readCursor(cursor, fingerprinted, [{ kind: 'time' }]).position[0],
          ),
  });
  return {
    items: rows.map(recordOf),
    ...(next !== undefined && {
      nextCursor: writeCursor({
        query: fingerprinted,
        direction: 'next',
        position: [next],
        total: 0,
      }),
    }),
    visibility: 'complete',
  };
}

function recordOf(row: GateAnswerRow): GateRecord {
  return {
    at: new Date(Number(row.at)).toISOString(),
    entityRef: row.entity_ref,
    ...(row.checklist_id !== null && { checklist: row.checklist_id }),
    ...(row.required_level !== null && {
      requiredLevel: row.required_level as Level,
    }),
    answer: row.answer as GateRecord['answer'],
    reason: row.reason as GateReason,
    blockers: JSON.parse(row.blockers),
    ...(row.waivers !== null && { waivers: JSON.parse(row.waivers) }),
    ...(row.evaluated_at !== null && {
      evaluatedAt: new Date(Number(row.evaluated_at)).toISOString(),
    }),
    stale: row.stale === 1,
    askedBy: row.asked_by,
  };
}
