// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import type {
  BulkWaiverRequest,
  BulkWaiverResult,
  WaiverItem,
  WaiverRequest,
} from 'backstage-plugin-readiness-common';
import { randomUUID } from 'node:crypto';
import { storableProse } from '../database/rows/storable';
import { insertWaiver } from '../database/operations/waivers/insertWaiver';
import {
  findOpenWaiver,
  findRequest,
  findWaiver,
} from '../database/operations/waivers/listWaivers';
import type { ServiceWaiverRow, WaiverRow } from '../database/waiverTables';
import { basisOf, objectionOf } from './basisOf';
import { personOf } from './Caller';
import { checkWaivable } from './checkWaivable';
import type {
  DecisionDependencies,
  DecisionOptions,
} from './DecisionDependencies';
import { AlreadyDecidedError } from './describeDecision';
import { parseRefs } from '../service/request/parseRefs';
import { problemOf } from './problemOf';
import {
  loadWaivedService,
  refuseUnlessOpen,
  type WaivedService,
} from './WaivedService';
import type { Viewer } from './WaiverAccess';
import type { WaiverReader } from './WaiverReader';

const REASON_LENGTH = { least: 10, most: 2_000 };
const TICKET_LENGTH = 500;

/** Takes requests for waivers. @internal */
export class WaiverRequests {
  constructor(
    private readonly options: DecisionDependencies,
    private readonly reader: WaiverReader,
  ) {}

  /**
   * Requests one waiver, or gives the one that the same request has made before.
   * @throws InputError, NotFoundError, NotAllowedError; ConflictError while another one for the check is undecided
   */
  async request(
    entityRef: string,
    request: WaiverRequest,
    { credentials, audit }: DecisionOptions,
  ): Promise<WaiverItem> {
    return this.audited(entityRef, request, audit, async () => {
      const viewer = await this.options.access.viewerOf(credentials);
      return this.make(entityRef, request, viewer);
    });
  }

  /** Requests one for each of several services; what is wrong with one does not stop the others. */
  async requestMany(
    { entityRefs, ...request }: BulkWaiverRequest,
    { credentials, audit }: DecisionOptions,
  ): Promise<BulkWaiverResult> {
    const viewer = await this.options.access.viewerOf(credentials);
    personOf(viewer.caller);
    const batch = randomUUID();
    const refs = parseRefs('entityRefs', 'component', entityRefs)!;
    const items: BulkWaiverResult['items'] = [];
    for (const entityRef of new Set(refs)) {
      try {
        const waiver = await this.audited(entityRef, request, audit, () =>
          this.make(entityRef, request, viewer, batch),
        );
        items.push({ entityRef, waiver });
      } catch (error) {
        items.push({ entityRef, problem: problemOf(error) });
      }
    }
    return { items };
  }

  private audited(
    entityRef: string,
    { check, until, checklist }: WaiverRequest,
    audit: DecisionOptions['audit'],
    action: () => Promise<WaiverItem>,
  ): Promise<WaiverItem> {
    const meta: JsonObject = {
      action: 'request',
      entityRef,
      check,
      until,
      ...(checklist && { checklist }),
    };
    return audit(
      {
        eventId: 'waiver-request',
        meta,
        resultMeta: ({ id }: WaiverItem) => ({ waiverId: id }),
      },
      action,
    );
  }

  private async make(
    entityRef: string,
    request: WaiverRequest,
    viewer: Viewer,
    batch: string | null = null,
  ): Promise<WaiverItem> {
    const { knex, keeper } = this.options;
    const person = personOf(viewer.caller);
    const known = await this.requestedBefore(entityRef, request, person);
    if (known) {
      return this.presentOne(known, viewer);
    }
    const service = await loadWaivedService(
      { ...request, entityRef },
      viewer,
      this.options,
    );
    refuseUnlessOpen(service);
    this.refuseUnlessAllowed(service, viewer, person);
    // One that nobody decided on in time is in nobody's way.
    await keeper.expire([entityRef]);
    const waiver = this.rowOf(service, request, person, batch);
    const isNew = await knex.transaction(tx =>
      insertWaiver(tx, waiver, {
        action: 'request',
        by: person,
        comment: waiver.reason,
        basis: JSON.stringify(basisOf(service.row, service.result)),
      }),
    );
    if (!isNew) {
      const first = await this.requestedBefore(entityRef, request, person);
      if (first) {
        return this.presentOne(first, viewer);
      }
      const open = await findOpenWaiver(knex, waiver);
      if (open) {
        throw new AlreadyDecidedError(await this.presentOne(open, viewer));
      }
      throw new ConflictError(
        `Another request for "${waiver.check_id}" of ${entityRef} has just been decided: read it before you request again`,
      );
    }
    return this.presentOne((await findWaiver(knex, waiver.waiver_id))!, viewer);
  }

  private async requestedBefore(
    entityRef: string,
    { requestId, check }: WaiverRequest,
    person: string,
  ): Promise<ServiceWaiverRow | undefined> {
    if (requestId === undefined) {
      return undefined;
    }
    const found = await findRequest(this.options.knex, {
      requested_by: person,
      request_id: requestId,
      entity_ref: entityRef,
    });
    if (found && found.check_id !== check) {
      throw new ConflictError(
        `The requestId "${requestId}" was used for "${found.check_id}": use another one for each request`,
      );
    }
    return found;
  }

  private refuseUnlessAllowed(
    { row, result }: WaivedService,
    viewer: Viewer,
    person: string,
  ) {
    const why = this.options.access.whyNotRequest(viewer, {
      owner: row.owner,
      requestedBy: person,
      severity: result.severity,
      check: result.check,
    });
    if (why) {
      throw new NotAllowedError(why);
    }
  }

  private rowOf(
    { row, checklist, result, results }: WaivedService,
    request: WaiverRequest,
    person: string,
    batch: string | null,
  ): WaiverRow {
    const { settings, now } = this.options;
    const time = now();
    const checked = checkWaivable({
      check: result.check,
      severity: result.severity,
      until: request.until,
      settings,
      now: time,
    });
    if ('message' in checked) {
      throw new InputError(checked.message);
    }
    if (request.objection && !result.contradictions?.length) {
      throw new InputError(
        `Nothing contradicts the answer to "${result.check}", so that there is nothing that is not right: request a waiver without "objection"`,
      );
    }
    return {
      waiver_id: randomUUID(),
      entity_ref: row.entity_ref,
      checklist_id: checklist.id,
      check_id: result.check,
      section_id: result.section,
      severity: result.severity,
      state: 'requested',
      source: 'api',
      reason: readReason(request.reason),
      ticket: request.ticket
        ? storableProse(request.ticket, TICKET_LENGTH) || null
        : null,
      expires_at: checked.expiresAt,
      requested_by: person,
      requested_at: time,
      decided_by: null,
      decided_at: null,
      ended_by: null,
      ended_at: null,
      comment: null,
      objection: request.objection
        ? JSON.stringify(objectionOf(result, checklist, results))
        : null,
      wrong_rule: 0,
      batch,
      request_id: request.requestId ?? null,
      text_hash: null,
      version: 1,
      changed_at: time,
    };
  }

  private async presentOne(
    row: ServiceWaiverRow,
    viewer: Viewer,
  ): Promise<WaiverItem> {
    const [item] = await this.reader.present([row], viewer, { scope: 'all' });
    return item;
  }
}

function readReason(given: string): string {
  const { least, most } = REASON_LENGTH;
  const reason = storableProse(given, most);
  if (reason.length < least) {
    throw new InputError(
      `The reason "${reason}" is too short: say in ${least} characters or more why it may wait`,
    );
  }
  return reason;
}
