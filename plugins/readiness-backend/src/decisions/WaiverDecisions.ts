// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
  toError,
} from '@backstage/errors';
import {
  dayOf,
  type BulkDecisionRequest,
  type BulkDecisionResult,
  type WaiverAction,
  type WaiverDecision,
  type WaiverDecisionRequest,
  type WaiverDetail,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { storableProse } from '../database/rows/storable';
import { changeWaiver } from '../database/operations/waivers/changeWaiver';
import { loadDecisions } from '../database/operations/waivers/listDecisions';
import { findWaiver } from '../database/operations/waivers/listWaivers';
import { BY_ITSELF } from '../database/operations/waivers/settleWaivers';
import type { ServiceWaiverRow, WaiverRow } from '../database/waiverTables';
import { basisOf } from './basisOf';
import { personOf } from './Caller';
import { checkWaivable } from './checkWaivable';
import type {
  DecisionDependencies,
  DecisionOptions,
} from './DecisionDependencies';
import { AlreadyDecidedError } from './describeDecision';
import { possibleActions, resourceOf } from './presentWaiver';
import { problemOf } from './problemOf';
import { loadWaivedService, refuseUnlessOpen } from './WaivedService';
import type { Viewer } from './WaiverAccess';
import type { WaiverReader } from './WaiverReader';

const COMMENT_LENGTH = 2_000;

type Basis = WaiverDecision['basis'];

/** Decides on waivers. @internal */
export class WaiverDecisions {
  constructor(
    private readonly options: DecisionDependencies,
    private readonly reader: WaiverReader,
  ) {}

  /**
   * Decides, and evaluates the service again when that may change something.
   * @throws AlreadyDecidedError when somebody else was first; InputError, NotFoundError, NotAllowedError
   */
  async decide(
    id: string,
    request: WaiverDecisionRequest,
    { credentials, audit }: DecisionOptions,
  ): Promise<WaiverDetail> {
    const viewer = await this.options.access.viewerOf(credentials);
    const row = await this.load(id, viewer);
    const detail = await audit(
      {
        eventId: 'waiver-decision',
        meta: {
          action: request.action,
          waiverId: id,
          ...(row && {
            entityRef: row.entity_ref,
            checklist: row.checklist_id,
            check: row.check_id,
            until: request.until ?? dayOf(Number(row.expires_at)),
          }),
        },
        // On which answers: as it stands in the record.
        resultMeta: ({ decisions }: WaiverDetail) => ({
          decisionId: decisions.at(-1)!.id,
          ...(decisions.at(-1)!.basis && { basis: decisions.at(-1)!.basis! }),
        }),
      },
      async () => {
        if (!row) {
          throw new NotFoundError(`There is no waiver ${id}`);
        }
        await this.change(row, request, viewer);
        return this.detail(id, viewer);
      },
    );
    return detail;
  }

  /** Decides on several in the same way; what is wrong with one does not stop the others. */
  async decideMany(
    { waivers, ...request }: BulkDecisionRequest,
    options: DecisionOptions,
  ): Promise<BulkDecisionResult> {
    const items: BulkDecisionResult['items'] = [];
    for (const { id, version } of waivers) {
      try {
        const { decisions: _decisions, ...waiver } = await this.decide(
          id,
          { ...request, version },
          options,
        );
        items.push({ id, waiver });
      } catch (error) {
        items.push({ id, problem: problemOf(error) });
      }
    }
    return { items };
  }

  /** Undefined for one that the caller may not know of. */
  private async load(
    id: string,
    { caller }: Viewer,
  ): Promise<ServiceWaiverRow | undefined> {
    const { knex, visibility, keeper } = this.options;
    const row = await findWaiver(knex, id);
    if (
      !row ||
      !(await visibility.mayRead(row.entity_ref, caller.credentials))
    ) {
      return undefined;
    }
    const expired = await keeper.expire([row.entity_ref]);
    return expired.length > 0 ? findWaiver(knex, id) : row;
  }

  private async change(
    row: ServiceWaiverRow,
    request: WaiverDecisionRequest,
    viewer: Viewer,
  ): Promise<void> {
    const { knex, access } = this.options;
    const { action, version } = request;
    const person = personOf(viewer.caller);
    if (row.version !== version) {
      await this.refuseUnlessRepeated(row, request, viewer);
      return;
    }
    const why = access.whyNot(action, viewer, resourceOf(row));
    if (why) {
      throw new NotAllowedError(why);
    }
    if (!possibleActions(row).includes(action)) {
      throw await this.alreadyDecided(row, viewer);
    }
    const changes = await this.changesOf(row, request, viewer);
    const { now } = this.options;
    const at = now();
    const after = await knex.transaction(async tx => {
      const changed = await changeWaiver(tx, row, changes.columns, {
        action,
        by: person,
        comment: request.comment
          ? storableProse(request.comment, COMMENT_LENGTH) || null
          : null,
        basis: changes.basis ? JSON.stringify(changes.basis) : null,
        at,
      });
      if (changed && action === 'grant') {
        await endReplaced(tx, changed, at);
      }
      return changed;
    });
    if (!after) {
      const present = await findWaiver(knex, row.waiver_id);
      await this.refuseUnlessRepeated(present!, request, viewer);
      return;
    }
    if (row.state === 'granted' || after.state === 'granted') {
      await this.evaluate(row.entity_ref);
    }
  }

  /** The same decision of the same person, sent again, is not refused: its first answer may have been lost. */
  private async refuseUnlessRepeated(
    row: ServiceWaiverRow,
    { action, version }: WaiverDecisionRequest,
    viewer: Viewer,
  ): Promise<void> {
    const { knex } = this.options;
    const last = (await loadDecisions(knex, row.waiver_id)).at(-1);
    const isRepeated =
      row.version === version + 1 &&
      last?.action === action &&
      last.by === viewer.caller.userRef;
    if (!isRepeated) {
      throw await this.alreadyDecided(row, viewer);
    }
  }

  private async alreadyDecided(row: ServiceWaiverRow, viewer: Viewer) {
    const [item] = await this.reader.present([row], viewer, { scope: 'all' });
    return new AlreadyDecidedError(item);
  }

  private async changesOf(
    row: ServiceWaiverRow,
    request: WaiverDecisionRequest,
    viewer: Viewer,
  ): Promise<{ columns: Partial<WaiverRow>; basis?: Basis }> {
    const { action } = request;
    if (action !== 'grant' && (request.until || request.wrongRule)) {
      throw new InputError(
        `"until" and "wrongRule" belong to the action "grant", not to "${action}"`,
      );
    }
    const at = this.options.now();
    const by = viewer.caller.userRef!;
    if (action === 'grant') {
      return this.grantOf(row, request, viewer);
    }
    return {
      columns: columnsOf(action, row, { by, at }),
      basis: await this.basisOf(row, viewer),
    };
  }

  private async grantOf(
    row: ServiceWaiverRow,
    { until, wrongRule }: WaiverDecisionRequest,
    viewer: Viewer,
  ): Promise<{ columns: Partial<WaiverRow>; basis: Basis }> {
    const { settings, now } = this.options;
    if (wrongRule && row.objection === null) {
      throw new InputError(
        'Nobody has objected to the rule: grant it without "wrongRule"',
      );
    }
    // Throws when the service or its check is gone.
    const service = await this.loadService(row, viewer);
    refuseUnlessOpen(service);
    const at = now();
    const checked = checkWaivable({
      check: row.check_id,
      severity: service.result.severity,
      until: until ?? dayOf(Number(row.expires_at)),
      settings,
      now: at,
    });
    if ('message' in checked) {
      throw new InputError(checked.message);
    }
    return {
      columns: {
        state: 'granted',
        expires_at: checked.expiresAt,
        decided_by: viewer.caller.userRef!,
        decided_at: at,
        ...(wrongRule && { wrong_rule: 1 }),
      },
      basis: basisOf(service.row, service.result),
    };
  }

  private async loadService(row: ServiceWaiverRow, viewer: Viewer) {
    const { checklist_id: checklist, check_id: check } = row;
    const { entity_ref: entityRef } = row;
    try {
      return await loadWaivedService(
        { entityRef, checklist, check },
        viewer,
        this.options,
      );
    } catch (error) {
      const { name, message } = toError(error);
      // A check or a checklist that there was when it was requested.
      if (name === 'InputError' || name === 'NotFoundError') {
        throw new ConflictError(
          `There is nothing to waive any more: ${message}`,
        );
      }
      throw error;
    }
  }

  /** Nothing to stand on when service or check is gone: what ends something needs none. */
  private async basisOf(row: ServiceWaiverRow, viewer: Viewer): Promise<Basis> {
    try {
      const service = await this.loadService(row, viewer);
      return basisOf(service.row, service.result);
    } catch (error) {
      if (error instanceof ConflictError) {
        return undefined;
      }
      throw error;
    }
  }

  private async detail(id: string, viewer: Viewer): Promise<WaiverDetail> {
    const row = await findWaiver(this.options.knex, id);
    return this.reader.detailOf(row!, viewer);
  }

  /** The decision stands; if this fails, the next sweep finds it by the hash of what was evaluated. */
  private async evaluate(entityRef: string): Promise<void> {
    const { reevaluate, logger } = this.options;
    try {
      await reevaluate(entityRef);
    } catch (error) {
      logger.warn(
        `Could not evaluate ${entityRef} after a decision; the next sweep does`,
        toError(error),
      );
    }
  }
}

function columnsOf(
  action: WaiverAction,
  { state }: ServiceWaiverRow,
  { by, at }: { by: string; at: number },
): Partial<WaiverRow> {
  switch (action) {
    case 'refuse':
      return { state: 'refused', decided_by: by, decided_at: at };
    case 'revoke':
      return { state: 'revoked', ended_by: by, ended_at: at };
    case 'withdraw':
      return {
        state: state === 'granted' ? 'notNeeded' : 'withdrawn',
        ended_by: by,
        ended_at: at,
      };
    case 'markWrongRule':
      return { wrong_rule: 1 };
    case 'unmarkWrongRule':
      return { wrong_rule: 0 };
    default:
      throw new InputError(`There is no action "${action}"`);
  }
}

/** One waiver at a time: the one that is granted last takes the place of the others. */
async function endReplaced(
  tx: Knex.Transaction,
  granted: WaiverRow,
  at: number,
): Promise<void> {
  const others: WaiverRow[] = await tx<WaiverRow>('readiness_waivers')
    .where({
      entity_ref: granted.entity_ref,
      checklist_id: granted.checklist_id,
      check_id: granted.check_id,
      state: 'granted',
    })
    .whereNot('waiver_id', granted.waiver_id);
  for (const other of others) {
    await changeWaiver(
      tx,
      other,
      { state: 'notNeeded', ended_by: BY_ITSELF, ended_at: at },
      {
        action: 'notNeeded',
        by: BY_ITSELF,
        comment: `Replaced by ${granted.waiver_id}`,
        basis: null,
        at,
      },
    );
  }
}
