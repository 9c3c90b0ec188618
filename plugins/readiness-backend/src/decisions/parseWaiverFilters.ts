// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CompiledChecklist,
  WaiverListRequest,
} from 'backstage-plugin-readiness-common';
import type { WaiverQuery } from '../database/operations/waivers/WaiverQuery';
import { parseRefs } from '../service/request/parseRefs';
import { refuse } from '../service/request/refuse';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The filters of a request as the database has them. Checks and checklists that there are not any more may have waivers,
 * so that only what nobody can have meant is refused.
 * @throws InputError
 * @internal
 */
export function parseWaiverFilters(
  request: WaiverListRequest,
  { checklists, now }: { checklists: CompiledChecklist[]; now: number },
): Omit<WaiverQuery, 'scope' | 'criteria' | 'ownedBy'> {
  const { state, endsWithin, checklist, severity, source } = request;
  const { batch, objection, wrongRule, q } = request;
  return {
    state,
    endsBefore: endsWithin && now + endsWithin * DAY_MS,
    entityRef: parseRefs('entityRef', 'component', request.entityRef),
    owner: parseRefs('owner', 'group', request.owner),
    requestedBy: parseRefs('requestedBy', 'user', request.requestedBy),
    checklist,
    check: knownChecks(request.check, checklists),
    severity,
    source,
    batch,
    objection,
    wrongRule,
    q: q?.trim() || undefined,
  };
}

function knownChecks(
  checks: string[] | undefined,
  checklists: CompiledChecklist[],
): string[] | undefined {
  const known = checklists.flatMap(one => one.checks.map(({ id }) => id));
  for (const given of checks ?? []) {
    // One that was removed is shaped like one that there is.
    if (!known.includes(given) && !/^[a-z][a-z0-9-]*$/.test(given)) {
      throw refuse({ what: 'check', given, allowed: known });
    }
  }
  return checks;
}
